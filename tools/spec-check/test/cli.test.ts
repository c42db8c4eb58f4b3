import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { json, withOperation } from "./document.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "spec-check-"));
  const bundle = (example: unknown) =>
    JSON.stringify(withOperation({ requestBody: json({ schema: { type: "integer" }, example }) }));
  writeFileSync(join(cwd, "good.json"), bundle(1));
  writeFileSync(join(cwd, "bad.json"), bundle("one"));
  writeFileSync(join(cwd, "openapi.yaml"), "openapi: 3.1.0");
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
};

test("says how much is valid", () => {
  expect(run("good.json")).toEqual({ status: 0, stdout: "1 examples of 1 operations are valid\n", stderr: "" });
});

test("lists what is not, and fails", () => {
  expect(run("bad.json")).toEqual({
    status: 1,
    stdout: "",
    stderr: `bad.json#/paths/~1things/get/requestBody/content/application~1json/example
  the value must be integer
1 examples of 1 operations checked, problems: 1
`,
  });
});

test.for([
  ["a missing file", ["dist/openapi.json"], "Run `pnpm build` first"],
  ["a file that is no JSON", ["openapi.yaml"], "spec-check reads the bundle"],
  ["no file", [], "spec-check <bundle>:"],
  ["an unknown option", ["--fix", "good.json"], "Unknown option '--fix'"],
] as const)("%s fails with a sentence that says what to do", ([, args, want]) => {
  const { status, stderr } = run(...args);
  expect(stderr).toContain(want);
  expect(stderr).not.toContain("    at ");
  expect(status).toBe(1);
});
