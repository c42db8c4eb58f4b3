import type { TokenCredential } from "@azure/core-auth";
import {
  bearerTokenAuthenticationPolicy,
  createDefaultHttpClient,
  createEmptyPipeline,
  createPipelineRequest,
  type HttpClient,
} from "@azure/core-rest-pipeline";
import { keepOwnTokens, ownTokens } from "../own-tokens.ts";
import type { RaceContestant } from "../race-contestant.ts";

// README of core-rest-pipeline: policies are put into a pipeline and requests sent with `pipeline.sendRequest(httpClient, request)`.
// `bearerTokenAuthenticationPolicy({ credential, scopes })`: "A policy that can request a token from a TokenCredential
// implementation". A credential of one's own implements `getToken` (core-auth, TokenCredential); this one keeps a refresh token.
export default {
  title: "@azure/core-rest-pipeline, bearer policy",
  keep: keepOwnTokens,
  async connect(setup) {
    const tokens = await ownTokens(setup);
    const credential: TokenCredential = {
      async getToken() {
        if (tokens.isExpired) await tokens.refresh();
        return { token: tokens.current.accessToken, expiresOnTimestamp: tokens.current.expiresAt };
      },
    };
    const pipeline = createEmptyPipeline();
    pipeline.addPolicy(bearerTokenAuthenticationPolicy({ credential, scopes: "things" }));
    const httpClient = overLoopback(createDefaultHttpClient());
    // The policy refuses anything but https.
    const url = `${setup.apiUrl.replace("http:", "https:")}/things/1`;
    return async () => (await pipeline.sendRequest(httpClient, createPipelineRequest({ url }))).status === 200;
  },
} satisfies RaceContestant;

function overLoopback(client: HttpClient): HttpClient {
  return {
    sendRequest(request) {
      request.url = request.url.replace("https:", "http:");
      request.allowInsecureConnection = true;
      return client.sendRequest(request);
    },
  };
}
