import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import { mustRun } from "../src/run-command.ts";

const consumer = inject("consumer");
const providers = inject("packages").filter(({ manifest }) => manifest.exports?.["./validators"]);

/** Calls every validator of a package with something that is not right. */
const program = (name: string) => `
  import { validators } from "${name}/validators";
  let refused = 0, functions = 0, forbidden;
  try { new Function("")(); } catch (error) { forbidden = error.name; }
  for (const { request, responses } of Object.values(validators))
    for (const body of [request ?? {}, ...Object.values(responses)])
      for (const validate of typeof body === "function" ? [body] : Object.values(body)) {
        if (!validate) continue;
        functions += 1;
        if (!validate(7) && validate.errors.length) refused += 1;
      }
  console.log(JSON.stringify({ forbidden, functions, refused }));`;

describe.each(providers)("$name", ({ name }) => {
  it("has validators that make no code at run time, and run where that is forbidden", async () => {
    const code = await readFile(join(consumer, "node_modules", name, "dist", "validators.js"), "utf8");
    expect(code).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(/);
    const args = ["--disallow-code-generation-from-strings", "--input-type=module", "-e", program(name)];
    const { stdout } = await mustRun(process.execPath, args, { cwd: consumer });
    const { forbidden, functions, refused } = JSON.parse(stdout) as Record<string, unknown>;
    expect(forbidden).toBe("EvalError");
    expect(functions).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(0.9 * (functions as number));
  });

  const folder = `node_modules/${name}/dist`;
  const own = `${folder}/validators.js`;
  const checks = "node_modules/@ledgerkit/client/dist/check-answer.js";

  it.each<[string, BuildOptions]>([
    ["one file", {}],
    ["one file for a worker", { conditions: ["workerd", "worker", "browser"] }],
    ["one file for Node", { platform: "node" }],
    ["chunks", { splitting: true }],
  ])("does not put them into a bundle (%s) that does not ask for them", async (_, options) => {
    const { inputs } = await bundle(`export * from "${name}";`, options);
    expect(inputs).toContain(`${folder}/index.js`);
    expect([own, checks].filter((file) => inputs.has(file))).toEqual([]);
  });

  it("puts them into a chunk that is loaded on demand, if asked for", async () => {
    const { inputs, atOnce } = await bundle(
      `export * from "${name}"; export const validators = () => import("${name}/validators");`,
      { splitting: true },
    );
    expect([own, checks].filter((file) => inputs.has(file) && !atOnce.has(file))).toEqual([own, checks]);
  });
});

/** The files of which something is in a bundle, and those of which something is loaded at once. */
async function bundle(
  contents: string,
  options: BuildOptions,
): Promise<{ inputs: ReadonlySet<string>; atOnce: ReadonlySet<string> }> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: consumer },
    absWorkingDir: consumer,
    bundle: true,
    format: "esm",
    platform: "browser",
    outdir: "bundle",
    write: false,
    ...options,
    metafile: true,
  });
  const entry = Object.keys(metafile.outputs).find((file) => metafile.outputs[file]?.entryPoint) ?? "";
  const reached = new Set<string>();
  const reach = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) if (kind === "import-statement") reach(path);
  };
  reach(entry);
  const inputsOf = (files: Iterable<string>) =>
    new Set([...files].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {})));
  return { inputs: inputsOf(Object.keys(metafile.outputs)), atOnce: inputsOf(reached) };
}
