import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createMock, type Mock } from "@ledgerkit/mock";
import { publishedPackages } from "@ledgerkit/readme";
import { serve } from "srvx";
import { allowOrigin, isPreflight, preflightAnswer } from "./cors.ts";
import type { ArrivedRequest, SceneRequest, ScriptedAnswer } from "./scene.ts";

export interface Mocks extends AsyncDisposable {
  /** Where the suite stages its scenes. */
  readonly url: string;
  /** The same on another origin, and what a browser opens as its page. */
  readonly elsewhere: string;
  /** What browsers asked before they sent: `GET /v1/things: authorization, prefer`. */
  readonly preflights: ReadonlySet<string>;
  /** A program that a browser loads, by its path. */
  publish(path: string, program: string): void;
}

interface Scene {
  readonly mock: Answering;
  readonly answers: ScriptedAnswer[];
  readonly arrived: ArrivedRequest[];
}

type Answering = Pick<Mock, "fetch">;

/** The mocks of all contracts that the suite asks for, behind one server, with answers that a scene scripts and CORS for browsers. */
export async function startMocks(): Promise<Mocks> {
  const mocks = new Map<string, Promise<Answering>>();
  const scenes = new Map<string, Scene>();
  const programs = new Map<string, string>();
  const preflights = new Set<string>();

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const [, id = "", ...rest] = url.pathname.split("/");
    if (isPreflight(request)) {
      preflights.add(`${request.headers.get("access-control-request-method")} /${rest.join("/")}: ${asked(request)}`);
      return preflightAnswer(request);
    }
    if (request.method === "POST" && id === "scenes") return Response.json(await stage(await request.json()));
    if (id === "scenes") return Response.json(scenes.get(rest[0] ?? "")?.arrived ?? []);
    const scene = scenes.get(id);
    if (scene) return await play(scene, request, `/${rest.join("/")}${url.search}`);
    return page(url.pathname);
  }

  async function stage({ package: id, answers }: SceneRequest): Promise<string> {
    const mock = mocks.get(id) ?? mockOf(id);
    mocks.set(id, mock);
    const scene = { mock: await mock, answers: [...answers], arrived: [] };
    const name = `scene-${scenes.size + 1}`;
    scenes.set(name, scene);
    return name;
  }

  function page(path: string): Response {
    const program = programs.get(path);
    if (program === undefined) return new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } });
    return new Response(program, { headers: { "Content-Type": "text/javascript" } });
  }

  const [server, other] = await Promise.all([listen(answer), listen(answer)]);
  return {
    url: server.url,
    elsewhere: other.url,
    preflights,
    publish: (path, program) => void programs.set(path, program),
    async [Symbol.asyncDispose]() {
      await Promise.all([server.close(), other.close()]);
    },
  };
}

async function mockOf(id: string): Promise<Answering> {
  const found = (await publishedPackages()).find((published) => published.id === id);
  if (!found?.isProvider) return { fetch: async () => new Response("No answer was scripted.", { status: 501 }) };
  return await createMock(JSON.parse(await readFile(join(found.folder, "dist", "openapi.json"), "utf8")) as object);
}

/** The first scripted answer that fits, once; else what the contract has. */
async function play({ mock, answers, arrived }: Scene, request: Request, path: string): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  const { pathname, search } = new URL(path, request.url);
  const operation = `${request.method} ${pathname}`;
  const headers = Object.fromEntries(request.headers);
  arrived.push({ operation, search, headers, body: Buffer.from(body).toString("latin1") });
  const index = answers.findIndex(({ on }) => on === operation);
  const [scripted] = index < 0 ? [] : answers.splice(index, 1);
  if (scripted) return await recite(scripted);
  return await mock.fetch(`http://localhost${path}`, {
    method: request.method,
    headers,
    ...(body.length > 0 && { body }),
    redirect: "manual",
  });
}

async function recite({ status = 200, headers = {}, body, afterMs = 0 }: ScriptedAnswer): Promise<Response> {
  await pause(afterMs);
  if (!body) return new Response(null, { status, headers });
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const piece of body) {
        controller.enqueue(typeof piece === "string" ? new TextEncoder().encode(piece) : Uint8Array.from(piece));
        // So that each piece is sent, and read, by itself.
        if (body.length > 1) await pause(10);
      }
      controller.close();
    },
  });
  return new Response(stream, { status, headers: { "Content-Type": "application/json", ...headers } });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function asked(request: Request): string {
  return request.headers.get("access-control-request-headers") ?? "nothing but the method";
}

async function listen(answer: (request: Request) => Promise<Response>) {
  const server = serve({
    port: 0,
    hostname: "127.0.0.1",
    manual: true,
    silent: true,
    gracefulShutdown: false,
    fetch: async (request) => allowOrigin(await answer(request)),
    error: (error) => allowOrigin(new Response(String(error), { status: 500 })),
  });
  await server.serve();
  return { url: (server.url ?? "").replace(/\/$/, ""), close: () => server.close(true) };
}
