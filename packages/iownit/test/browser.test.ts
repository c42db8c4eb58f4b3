import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createIownit } from "../src/index.ts";

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
    [
      "clientSecret",
      (choice) => createIownit({ integrationApiHost: "node.example", clientId: "c", clientSecret: "s", ...choice }),
    ],
  ])("%s is refused unless the caller knows", async (option, give) => {
    const message = `${option} is a secret, and this is a web page`;
    await expect((async () => give({}))()).rejects.toThrow(message);
    await expect((async () => give({ dangerouslyAllowBrowser: false }))()).rejects.toThrow(message);
    await expect((async () => give({ dangerouslyAllowBrowser: true }))()).resolves.toBeDefined();
  });
});
