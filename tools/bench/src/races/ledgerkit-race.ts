import { AuthorizationCode, type Session, type TokenStore } from "@ledgerkit/auth";
import { createClient } from "@ledgerkit/client";
import { contract } from "../things/contract.ts";
import type { paths } from "../things/paths.ts";
import type { RaceSetup } from "./race-contestant.ts";

/** The registered client of a race, as a provider package makes it. */
export function ledgerkitOAuth({ tokenUrl, clientId, clientSecret }: RaceSetup, store?: TokenStore): AuthorizationCode {
  return new AuthorizationCode({
    endpoints: { token: new URL(tokenUrl) },
    clientId,
    clientSecret,
    redirectUri: "https://app.example/callback",
    ...(store && { store }),
  });
}

/** One call through the whole pipeline. */
export function ledgerkitCall({ apiUrl }: RaceSetup, session: Session): () => Promise<boolean> {
  const client = createClient<paths, typeof contract>(contract, {
    baseUrl: apiUrl,
    credentials: { token: session },
  });
  return async () => (await client.GET("/things/{id}", { params: { path: { id: "1" } } })).response.ok;
}

/** Leaves a sign-in in a store, as `callback` does at the end of one. */
export async function ledgerkitKeep(setup: RaceSetup, store: TokenStore): Promise<void> {
  await ledgerkitOAuth(setup, store).session().adopt(setup.tokens);
}
