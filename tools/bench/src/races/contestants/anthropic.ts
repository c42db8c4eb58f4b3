import { join } from "node:path";
import Anthropic from "@anthropic-ai/sdk";
import { ownTokens } from "../own-tokens.ts";
import type { RaceContestant } from "../race-contestant.ts";
import { tokenFile } from "../token-file.ts";

// The doc comment of `ClientOptions.credentials`: "the provider is wrapped in a TokenCache". In one process the provider is ours and
// sends one rotating refresh token; between processes it is the SDK's own (`config`, `user_oauth`, `credentials_path`), which reads
// and writes the file itself.
export default {
  title: "@anthropic-ai/sdk, token cache",
  async keep(setup) {
    const { accessToken: access_token, refreshToken: refresh_token, expiresAt } = setup.tokens;
    const expires_at = Math.floor(expiresAt / 1000);
    await tokenFile<object>(setup)?.write({ type: "oauth_token", access_token, refresh_token, expires_at });
  },
  async connect(setup) {
    const client = new Anthropic({
      baseURL: setup.apiUrl,
      ...(setup.shared ? { config: fileConfig(setup.shared.directory) } : { credentials: provider(setup) }),
    });
    return async () => (await client.get("/things/1").asResponse()).ok;
  },
} satisfies RaceContestant;

type Options = NonNullable<ConstructorParameters<typeof Anthropic>[0]>;

function fileConfig(directory: string): NonNullable<Options["config"]> {
  return {
    authentication: { type: "user_oauth", client_id: "acme", credentials_path: join(directory, "tokens.json") },
  };
}

function provider(setup: Parameters<typeof ownTokens>[0]): NonNullable<Options["credentials"]> {
  const tokens = ownTokens(setup);
  return async ({ forceRefresh = false } = {}) => {
    const kept = await tokens;
    if (forceRefresh || kept.isExpired) await kept.refresh();
    return { token: kept.current.accessToken, expiresAt: Math.floor(kept.current.expiresAt / 1000) };
  };
}
