import { connect } from "node:net";
import { expect, test } from "vitest";
import { json, mockOf } from "./_contract.ts";

const paths = {
  "/a": {
    get: { responses: { 200: json("got") } },
    post: {
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": { schema: { required: ["name"] } },
          "application/json": { schema: { required: ["name"] } },
        },
      },
      responses: { 201: json("made") },
    },
    delete: { responses: { 204: { description: "" } } },
    head: { responses: { 200: json("got") } },
  },
  "/report": { get: { responses: { 200: { description: "", content: { "text/csv": { example: "a,b\n" } } } } } },
  "/login": {
    get: {
      responses: {
        302: { description: "", headers: { Location: { schema: { type: "string" }, example: "https://x.example/" } } },
      },
    },
  },
};

test("answers like the fetch, with and without the base path", async () => {
  const mock = await mockOf(paths);
  await using server = await mock.listen();
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  expect(await (await fetch(`${server.url}/v1/a`)).json()).toBe("got");
  expect(await (await fetch(`${server.url}/a`)).json()).toBe("got");
  expect(await (await fetch(`${server.url}/v1/report`)).text()).toBe("a,b\n");
  expect((await fetch(`${server.url}/v1/a`, { method: "DELETE" })).status).toBe(204);
  expect((await fetch(`${server.url}/v1/a`, { method: "HEAD" })).status).toBe(200);
  expect((await fetch(`${server.url}/v1/nope`)).headers.get("x-mock-problem")).toBe("NO_PATH_MATCHED_ERROR");
  const login = await fetch(`${server.url}/v1/login`, { redirect: "manual" });
  expect([login.status, login.headers.get("location")]).toEqual([302, "https://x.example/"]);
});

test("judges bodies", async () => {
  const mock = await mockOf(paths);
  await using server = await mock.listen();
  const form = new FormData();
  form.append("name", "A");
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/v1/a`, { method: "POST", body, headers });
  expect((await post(form)).status).toBe(201);
  expect((await post('{"name":1}', { "content-type": "application/json" })).status).toBe(201);
  expect((await post("{}", { "content-type": "application/json" })).status).toBe(422);
  expect((await post("x")).status).toBe(415);
});

test("does not care what the header Host says", async () => {
  const mock = await mockOf(paths);
  await using server = await mock.listen();
  for (const host of ["mock:4010", "api.example.com", "not a host"]) {
    expect(await raw(server.port, `GET /v1/a HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).toContain(
      '"got"',
    );
  }
});

function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.on("data", (chunk) => {
      answer += String(chunk);
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

test("a port that is taken is said so, with what to do", async () => {
  const mock = await mockOf(paths);
  await using server = await mock.listen();
  await expect(mock.listen({ port: server.port })).rejects.toThrow(
    `port ${server.port} on 127.0.0.1 is taken: stop what listens there, choose another port, or leave it out for a free one`,
  );
});

test("close ends the connections that are open, and frees the port", async () => {
  const mock = await mockOf(paths);
  const server = await mock.listen();
  const socket = connect(server.port, "127.0.0.1");
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => {});
  await server.close();
  await closed;
  await expect(fetch(`${server.url}/v1/a`)).rejects.toThrow();
  const again = await mock.listen({ port: server.port });
  await again.close();
});

test("close does not wait for a request that never ends", async () => {
  const mock = await mockOf(paths);
  const server = await mock.listen();
  const socket = connect(server.port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write("POST /v1/a HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{");
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server.close();
});

test("several at once, and another address", async () => {
  const mock = await mockOf(paths);
  await using one = await mock.listen();
  await using two = await mock.listen({ host: "localhost" });
  expect(one.port).not.toBe(two.port);
  expect((await fetch(`${two.url}/a`)).status).toBe(200);
});
