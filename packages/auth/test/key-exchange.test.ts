import { describe, expect, it } from "vitest";
import { type AuthError, type ExchangeResult, keyExchange } from "../src/index.ts";

const answer = (status: number, result: Omit<ExchangeResult, "response"> = {}) => ({
  ...result,
  response: new Response(null, { status }),
});
const unreachable = new TypeError("fetch failed for https://a.example/tokens?key=SECRET-KEY-1");

describe("a key exchange that fails", () => {
  it.each<[string, () => ExchangeResult, Partial<AuthError>]>([
    [
      "says that the key was refused",
      () => answer(401, { error: "no" }),
      {
        code: "token_request_refused",
        status: 401,
        message: "The server refused to exchange the key for a token (HTTP 401). Check the key and its environment.",
      },
    ],
    [
      "says what is missing from an answer without a token",
      () => answer(200, { data: {} }),
      {
        code: "token_request_failed",
        status: 200,
        message: "The token exchange gave no token (HTTP 200).",
      },
    ],
    [
      "says that the server failed",
      () => answer(500, { error: "oops" }),
      { code: "token_request_failed", status: 500, message: "The token exchange gave no token (HTTP 500)." },
    ],
    [
      "says why it could not be carried out, and no secret",
      () => {
        throw unreachable;
      },
      {
        code: "token_request_failed",
        message: "The token exchange failed: fetch failed for https://a.example/tokens.",
      },
    ],
  ])("%s", async (_, exchange, want) => {
    const source = keyExchange({ key: "acme", secrets: ["SECRET-KEY-1"], exchange: async () => exchange() });
    await expect(source.getToken()).rejects.toMatchObject({ name: "AuthError", ...want });
  });
});
