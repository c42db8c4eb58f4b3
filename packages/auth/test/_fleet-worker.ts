// One of several processes that share a stored session. Spoken to over IPC; see _fleet.ts.
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "redis";
import { fileStore } from "../src/file-store.ts";
import { AuthError, AuthorizationCode, authenticate, type TokenStore } from "../src/index.ts";
import { redisStore } from "../src/redis-store.ts";
import { client } from "./_authorization-server.ts";
import type { FleetSettings, FromWorker, ToWorker } from "./_fleet.ts";

const settings = JSON.parse(process.env["FLEET"] ?? "{}") as FleetSettings;
const store = await openStore();
let fault: string | undefined;
let tokenFetches = 0;

const oauth = new AuthorizationCode({
  endpoints: {
    authorize: new URL(`${settings.issuer}/auth`),
    token: new URL(`${settings.issuer}/token`),
    issuer: settings.issuer,
  },
  clientId: client.client_id,
  clientSecret: client.client_secret,
  redirectUri: client.redirect_uri,
  store,
  renewalTimeoutMs: settings.renewalTimeoutMs,
  async fetch(request) {
    tokenFetches += 1;
    if (fault === "kill before request") process.kill(process.pid, "SIGKILL");
    if (fault === "stop before request") process.kill(process.pid, "SIGSTOP");
    const sent = fetch(request);
    if (fault === "kill during request") {
      await sleep(5);
      process.kill(process.pid, "SIGKILL");
    }
    const response = await sent;
    if (fault === "kill before storing") process.kill(process.pid, "SIGKILL");
    return response;
  },
});
const session = oauth.session("shared");

process.on("message", async (message: ToWorker) => {
  if (message.type === "stop") process.exit(0);
  fault = message.fault;
  const failures: string[] = [];
  await Promise.all(
    Array.from({ length: message.callers }, async () => {
      const response = await call().catch((error: unknown) => error);
      if (response instanceof AuthError) failures.push(response.code);
      else if (!(response instanceof Response)) failures.push(String(response));
      else if (!response.ok) failures.push(String(response.status));
    }),
  );
  send({ type: "done", failures, tokenFetches });
});
send({ type: "ready" });

function call(): Promise<Response> {
  const request = new Request(settings.api);
  const schemes = { oauth: { type: "oauth2", flows: {} } } as const;
  return authenticate(schemes, { oauth: session }, request, { operation: "GET /", security: [{ oauth: [] }] }, fetch);
}

async function openStore(): Promise<TokenStore> {
  if ("directory" in settings.store) return fileStore(settings.store);
  const connection = createClient({ socket: { host: "127.0.0.1", port: settings.store.port } }).on("error", () => {});
  return redisStore(await connection.connect());
}

function send(message: FromWorker): void {
  process.send?.(message);
}
