import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bigledgerOAuth, createBigLedger } from "../src/index.ts";

const oauthOptions = { clientId: "client", clientSecret: "secret", redirectUri: "https://app.example/callback" };
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
    ["apiKey", (choice) => createBigLedger({ apiKey: "blg_live_sk_1", companyId: "company_1", ...choice })],
    ["clientSecret", (choice) => bigledgerOAuth({ ...oauthOptions, ...choice })],
  ])("%s is refused unless the caller knows", async (option, give) => {
    const message = `${option} is a secret, and this is a web page`;
    await expect((async () => give({}))()).rejects.toThrow(message);
    await expect((async () => give({ dangerouslyAllowBrowser: false }))()).rejects.toThrow(message);
    await expect((async () => give({ dangerouslyAllowBrowser: true }))()).resolves.toBeDefined();
  });

  it.each<[string, () => unknown]>([
    [
      "a session",
      () =>
        createBigLedger({
          auth: bigledgerOAuth({ ...oauthOptions, dangerouslyAllowBrowser: true }).session({
            accessToken: "t",
            obtainedAt: 0,
          }),
        }),
    ],
  ])("%s is taken", async (_, give) => {
    await expect((async () => give())()).resolves.toBeDefined();
  });
});
