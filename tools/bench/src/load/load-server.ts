// An API that breaks in known ways and keeps count: by the number of the call, how often it was carried out.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { announce } from "../announce.ts";
import type { LoadCounts, LoadTerms } from "./load-terms.ts";

let terms: LoadTerms = { calls: 0, faults: 0, rotateEvery: 0, limitEvery: 0 };
let carriedOut: number[] = [];
let seen: number[] = [];
let isUnsure: number[] = [];
let failedAttempts: number[] = [];
let requests = 0;
let [token, refreshes, rejectedRefreshes] = [1, 0, 0];
let isTokenGood = true;
let limitedUntil = 0;

const server = createServer(async (request, response) => {
  const path = request.url ?? "";
  if (path === "/terms") {
    terms = JSON.parse(await textOf(request)) as LoadTerms;
    [carriedOut, seen, isUnsure, failedAttempts] = [zeros(), zeros(), zeros(), zeros()];
    answer(response, 200, { access_token: `access-${token}`, refresh_token: `refresh-${token}` });
  } else if (path === "/counts") {
    const counts = { requests, carriedOut, isUnsure, failedAttempts, refreshes, rejectedRefreshes };
    answer(response, 200, counts satisfies LoadCounts);
  } else if (path === "/token") {
    await refresh(request, response);
  } else {
    await call(request, response);
  }
});

async function refresh(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = new URLSearchParams(await textOf(request)).get("refresh_token");
  refreshes += 1;
  if (sent !== `refresh-${token}`) {
    rejectedRefreshes += 1;
    answer(response, 400, { error: "invalid_grant" });
    return;
  }
  token += 1;
  isTokenGood = true;
  const tokens = { access_token: `access-${token}`, refresh_token: `refresh-${token}` };
  answer(response, 200, { ...tokens, token_type: "Bearer", expires_in: 3600 });
}

async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await textOf(request);
  const id = Number(text ? (JSON.parse(text) as { id: string }).id : (request.url ?? "").split("/").at(-1));
  requests += 1;
  if (terms.rotateEvery && requests % terms.rotateEvery === 0) isTokenGood = false;
  if (terms.limitEvery && requests % terms.limitEvery === 0) limitedUntil = Date.now() + 1_000;
  if (!isTokenGood || (terms.rotateEvery && request.headers.authorization !== `Bearer access-${token}`)) {
    // Refusals of one token arrive over a while.
    await sleep(Math.random() * 100);
    response.setHeader("WWW-Authenticate", 'Bearer error="invalid_token"');
    answer(response, 401, { error: "invalid_token" });
    return;
  }
  if (Date.now() < limitedUntil) {
    countFailure(id);
    response.setHeader("Retry-After", "1");
    answer(response, 429, { error: "rate_limited" });
    return;
  }
  const attempt = seen[id] ?? 0;
  seen[id] = attempt + 1;
  const dice = random(id * 8 + attempt);
  if (dice >= terms.faults) {
    carryOut(request, id);
    answer(response, 200, { id: String(id) });
    return;
  }
  // Four kinds of fault, each as often as the others.
  const [isReset, isDone] = [dice < terms.faults / 2, dice % (terms.faults / 2) < terms.faults / 4];
  if (isDone) carryOut(request, id);
  isUnsure[id] = 1;
  countFailure(id);
  if (isReset) request.socket.destroy();
  else answer(response, 500, { error: "internal" });
}

/** A call with a key that was seen before is not carried out again (draft-ietf-httpapi-idempotency-key-header). */
function carryOut(request: IncomingMessage, id: number): void {
  if (request.headers["idempotency-key"] !== undefined && (carriedOut[id] ?? 0) > 0) return;
  carriedOut[id] = (carriedOut[id] ?? 0) + 1;
}

/** A 401 is not counted: the answer to it is a new token, not another attempt. */
function countFailure(id: number): void {
  failedAttempts[id] = (failedAttempts[id] ?? 0) + 1;
}

function zeros(): number[] {
  return Array.from({ length: terms.calls }, () => 0);
}

/** The same faults for everybody: a number in [0, 1) from a number (mulberry32). */
function random(seed: number): number {
  let state = (seed + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}

announce(server);
