import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLedgible, ledgibleConnect } from "../src/index.ts";
import { rsaPrivateKey } from "./rsa-private-key.ts";

const connectOptions = { clientId: "client", clientSecret: "secret", redirectUri: "https://app.example/callback" };
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
    ["clientSecret", (choice) => ledgibleConnect({ ...connectOptions, ...choice })],
    ["jwt.privateKey", (choice) => createLedgible({ jwt: { privateKey: rsaPrivateKey }, ...choice })],
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
        createLedgible({
          auth: ledgibleConnect({ ...connectOptions, dangerouslyAllowBrowser: true }).session("user-1"),
        }),
    ],
    ["a signer elsewhere", () => createLedgible({ jwt: { privateKey: () => new Uint8Array(256) } })],
  ])("%s is taken", async (_, give) => {
    await expect((async () => give())()).resolves.toBeDefined();
  });
});
