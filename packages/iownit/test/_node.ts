import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a node does with the next change of the password. */
export type Fault = "refuse" | "fail before" | "fail after" | "hang up after" | undefined;

export interface TestNode extends AsyncDisposable {
  readonly url: string;
  /** The password in force. */
  password: string;
  /** The next change of the password goes like this. */
  fault: Fault;
  /** Whether tokens die with the password that they were had with. */
  dropsTokens: boolean;
  /** How long a change of the password takes, in milliseconds. */
  changeMs: number;
  /** The most changes that were under way at the same time. */
  changesAtOnce: number;
  /** The scopes of each token request that was granted, separated by spaces. */
  readonly granted: string[];
  /** Token requests that were refused. */
  refused: number;
  /** Method and path of each call with the scopes of its token, and its status. */
  readonly calls: { call: string; scope: string; status: number }[];
  /** Takes all tokens back. */
  revoke(): void;
}

export const clientId = "TEST-1234";

/** Scope that a path needs, as the contract says. */
const needed: Record<string, string> = {
  "/external/v1/investor": "readInvestor",
  "/external/v1/org": "readOrgs",
  "/external/v1/oauth/client": "manageExternalClients",
};

/** A node over HTTP on loopback that takes nothing but the current password and its own tokens. */
export async function startNode(password: string): Promise<TestNode> {
  const tokens = new Map<string, string>();
  let changing = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://node");
    const body = await text(request);
    if (pathname === "/oauth2/token") return token(request, response, new URLSearchParams(body));
    const scope = tokens.get((request.headers.authorization ?? "").replace("Bearer ", ""));
    const end = (status: number, answer?: object) => {
      node.calls.push({ call: `${request.method} ${pathname}`, scope: scope ?? "", status });
      response.writeHead(status, { "Content-Type": "application/json" }).end(answer && JSON.stringify(answer));
    };
    if (scope === undefined) return end(401, { code: "AU0001", message: "Unauthorized" });
    if (pathname === "/external/v1/oauth/password") {
      changing += 1;
      node.changesAtOnce = Math.max(node.changesAtOnce, changing);
      await new Promise((resolve) => setTimeout(resolve, node.changeMs));
      changing -= 1;
      return change(JSON.parse(body).password, end, response);
    }
    if (needed[pathname] && !scope.split(" ").includes(needed[pathname])) {
      return end(403, { code: "AU0002", message: `Missing scope ${needed[pathname]}` });
    }
    return end(200, []);
  });

  function token(request: IncomingMessage, response: ServerResponse, form: URLSearchParams): void {
    const [id, secret] = Buffer.from((request.headers.authorization ?? "").replace("Basic ", ""), "base64")
      .toString()
      .split(":");
    const answer = (status: number, body: object) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    if (id !== clientId || secret !== node.password) {
      node.refused += 1;
      answer(401, { error: "invalid_client" });
      return;
    }
    const scope = form.get("scope") ?? "";
    if (scope.includes("readNAV")) {
      answer(400, { error: "invalid_scope" });
      return;
    }
    node.granted.push(scope);
    const name = `token-${node.granted.length}-${Math.random()}`;
    tokens.set(name, scope);
    answer(200, { access_token: name, token_type: "Bearer", expires_in: 3600 });
  }

  function change(next: string, end: (status: number, answer?: object) => unknown, response: ServerResponse): unknown {
    const { fault } = node;
    node.fault = undefined;
    // As servers do, a repetition is refused: it must not look as if nothing had been changed.
    if (fault === "refuse" || next === node.password) return end(400, { code: "GN0002", message: "Invalid password" });
    if (fault === "fail before") return end(500, {});
    node.password = next;
    if (node.dropsTokens) tokens.clear();
    if (fault === "fail after") return end(500, {});
    if (fault === "hang up after") return response.destroy();
    return end(204);
  }

  const node: TestNode = {
    url: "",
    password,
    fault: undefined,
    dropsTokens: false,
    changeMs: 0,
    changesAtOnce: 0,
    granted: [],
    refused: 0,
    calls: [],
    revoke: () => tokens.clear(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(node, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
