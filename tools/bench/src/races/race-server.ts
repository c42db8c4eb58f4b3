// An authorization server and the API behind it, counting. Tokens of one sign-in are a family: access tokens, and a chain of
// refresh tokens of which each is good once. Whoever sends a used one ends the whole family (RFC 9700, section 4.14.2).
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { announce } from "../announce.ts";
import type { RaceCounts, RaceTerms } from "./race-terms.ts";

interface Family extends RaceTerms, RaceCounts {
  access: string;
  refresh: string;
  endsAt: number;
  late: number;
}

const families = new Map<string, Family>();
let tokens = 0;

const routes: Record<string, (family: Family, request: IncomingMessage, response: ServerResponse) => Promise<void>> = {
  async token(family, request, response) {
    const sent = await bodyOf(request);
    family.hits += 1;
    await sleep(family.tokenMs);
    if (family.isRevoked || sent["refresh_token"] !== family.refresh) {
      family.rejected += 1;
      family.isRevoked = true;
      answer(response, 400, { error: "invalid_grant" });
      return;
    }
    answer(response, 200, grant(family, 3600));
  },
  async things(family, request, response) {
    const isGood = request.headers.authorization === `Bearer ${family.access}` && Date.now() < family.endsAt;
    if (isGood && !family.isRevoked) {
      answer(response, 200, { id: "1" });
      return;
    }
    // The refusals of the calls that are under way arrive one after the other.
    const turn = Math.min(family.late++, family.calls - 1);
    await sleep((family.spreadMs * turn) / Math.max(1, family.calls - 1));
    response.setHeader("WWW-Authenticate", 'Bearer error="invalid_token"');
    answer(response, 401, { error: "invalid_token" });
  },
  async revoke(family, _, response) {
    family.access = "";
    answer(response, 200, {});
  },
  async counts({ hits, rejected, isRevoked }, _, response) {
    answer(response, 200, { hits, rejected, isRevoked } satisfies RaceCounts);
  },
};

const server = createServer(async (request, response) => {
  const [, id = "", ...path] = (request.url ?? "").split(/[/?]/);
  if (id === "sign-in") {
    const terms = (await bodyOf(request)) as unknown as RaceTerms;
    const family = { ...terms, access: "", refresh: "", endsAt: 0, late: 0, hits: 0, rejected: 0, isRevoked: false };
    families.set(terms.id, family);
    answer(response, 200, grant(family, terms.lifetime));
    return;
  }
  const family = families.get(id);
  // Whatever stands before it, such as the /v1/oauth of the anthropic client.
  const route = routes[path.find((part) => part in routes) ?? ""];
  if (family && route) await route(family, request, response);
  else answer(response, 404, { error: "not_found" });
});

function grant(family: Family, lifetime: number): object {
  tokens += 1;
  family.access = `access-${tokens}`;
  family.refresh = `refresh-${tokens}`;
  family.endsAt = Date.now() + lifetime * 1000;
  return {
    access_token: family.access,
    token_type: "Bearer",
    expires_in: lifetime,
    refresh_token: family.refresh,
  };
}

/** A form or JSON: each library has its own way. */
async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text.startsWith("{") ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(JSON.stringify(body));
}

announce(server);
