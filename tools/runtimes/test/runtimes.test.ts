import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { canTest } from "@ledgerkit/machine";
import { publishedPackages } from "@ledgerkit/readme";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runtimes } from "../src/runtimes.ts";
import { type Mocks, startMocks } from "../src/start-mocks.ts";
import { checkNames } from "../src/suite.ts";

const runnable = new Set(runtimes.filter(({ program }) => !program || canTest(program)));

/** Every header that a contract names, for a credential or else. */
const contractHeaders: string[] = [];
for (const { folder, isProvider } of await publishedPackages()) {
  if (!isProvider) continue;
  JSON.parse(await readFile(join(folder, "dist", "openapi.json"), "utf8"), (_, value) => {
    if (value?.in === "header") contractHeaders.push(String(value.name).toLowerCase());
    return value;
  });
}

let mocks: Mocks;
beforeAll(async () => {
  mocks = await startMocks();
});
afterAll(() => mocks[Symbol.asyncDispose]());

describe("the suite", () => {
  it.for(runtimes.map((runtime) => [runtime.name, runtime] as const))("in %s", async ([name, runtime], { skip }) => {
    skip(!runnable.has(runtime));
    const { version, rows } = await runtime.run(mocks);
    console.log(`  ${name} (${version}): ${rows.length} checks`);
    expect(version.startsWith(runtime.version), version).toBe(true);
    expect(rows.filter(({ ok }) => !ok).map(({ name, detail }) => `${name}: ${detail}`)).toEqual([]);
    expect(rows.map(({ name }) => name)).toEqual(await checkNames());
  });

  /** A provider that is to be called from a page has to allow these (`Access-Control-Allow-Headers`). */
  it("has browsers ask for the headers of credentials and contracts, and for no other", ({ skip }) => {
    skip(mocks.preflights.size === 0, "no browser has run");
    const headers = [...mocks.preflights].flatMap((preflight) => preflight.split(": ")[1]?.split(",") ?? []);
    expect(headers).toContain("authorization");
    const wanted = ["authorization", "content-type", "prefer", ...contractHeaders];
    expect(headers.filter((header) => !wanted.includes(header))).toEqual([]);
  });
});
