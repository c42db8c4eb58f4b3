import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOpenLedger, openLedgerAuth0, openLedgerEntityToken } from "../src/index.ts";

const fetch = async () => Response.json({ access_token: "t", token_type: "Bearer", expires_in: 60 });

beforeEach(() => {
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {});
  vi.stubGlobal("process", undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("in a web page", () => {
  it.each<[string, (choice: { dangerouslyAllowBrowser?: boolean }) => unknown]>([
    ["apiKey", (choice) => createOpenLedger({ userType: "developer", id: "dev_1", apiKey: "k", ...choice })],
    [
      "apiKey",
      (choice) => openLedgerEntityToken({ developerId: "dev_1", entityId: "ent_1", apiKey: "k", fetch, ...choice }),
    ],
    [
      "clientSecret",
      (choice) => openLedgerAuth0({ clientId: "c", clientSecret: "s", authHost: "auth.example", ...choice }),
    ],
  ])("%s is refused unless the caller knows", async (option, give) => {
    const message = `${option} is a secret, and this is a web page`;
    await expect((async () => give({}))()).rejects.toThrow(message);
    await expect((async () => give({ dangerouslyAllowBrowser: false }))()).rejects.toThrow(message);
    await expect((async () => give({ dangerouslyAllowBrowser: true }))()).resolves.toBeDefined();
  });

  it.each<[string, () => unknown]>([
    ["a token", () => createOpenLedger({ auth: "token" })],
    ["a source of tokens", () => createOpenLedger({ auth: { getToken: () => "token" } })],
  ])("%s is taken", async (_, give) => {
    await expect((async () => give())()).resolves.toBeDefined();
  });
});
