import type { RaceSetup, SignedIn } from "./race-contestant.ts";
import { tokenFile } from "./token-file.ts";

/** The tokens as a program keeps them whose library leaves keeping and refreshing to its user. */
export interface OwnTokens {
  readonly current: SignedIn;
  readonly isExpired: boolean;
  /** The refresh grant (RFC 6749, section 6), with what is left out by the recipes left out: no lock, no sharing. */
  refresh(): Promise<void>;
}

export async function ownTokens(setup: RaceSetup): Promise<OwnTokens> {
  const { tokenUrl, clientId, clientSecret } = setup;
  const file = tokenFile<SignedIn>(setup);
  let current = (await file?.read()) ?? setup.tokens;
  return {
    get current() {
      return current;
    },
    get isExpired() {
      return current.expiresAt <= Date.now();
    },
    async refresh() {
      const response = await fetch(tokenUrl, {
        method: "POST",
        headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
        body: new URLSearchParams({ grant_type: "refresh_token", refresh_token: current.refreshToken }),
      });
      if (!response.ok) throw new Error(`the token endpoint answered ${response.status}`);
      const answer = (await response.json()) as { access_token: string; refresh_token: string; expires_in: number };
      const obtainedAt = Date.now();
      current = {
        accessToken: answer.access_token,
        refreshToken: answer.refresh_token,
        obtainedAt,
        expiresAt: obtainedAt + answer.expires_in * 1000,
      };
      await file?.write(current);
    },
  };
}

/** Leaves the tokens of the sign-in for `ownTokens`. */
export async function keepOwnTokens(setup: RaceSetup): Promise<void> {
  await tokenFile<SignedIn>(setup)?.write(setup.tokens);
}
