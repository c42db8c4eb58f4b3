import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { compilers } from "../src/compilers.ts";
import { runCommand } from "../src/run-command.ts";

const consumer = inject("consumer");

/** What users set. Libraries are checked too, so that no declaration of ours (or of what it needs) is silently `any`. */
const settings = [
  {
    resolution: "NodeNext",
    of: "modules for Node, with all that the READMEs show and every entry",
    compilerOptions: { module: "NodeNext", lib: ["ES2023"], types: ["node"], moduleDetection: "force" },
    include: ["consumers", "readmes", "entries.ts"],
  },
  {
    resolution: "Bundler",
    of: "modules for browsers",
    compilerOptions: {
      module: "ESNext",
      moduleResolution: "Bundler",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      types: [],
    },
    include: ["consumers"],
  },
];

describe.each(compilers())("$name", ({ name, tsc }) => {
  it.each(settings)("$resolution: $of", async ({ resolution, compilerOptions, include }) => {
    const config = join(consumer, `tsconfig.${name}.${resolution}.json`);
    const options = { target: "ES2022", strict: true, skipLibCheck: false, noEmit: true, ...compilerOptions };
    await writeFile(config, JSON.stringify({ compilerOptions: options, include }));
    const args = [tsc, "-p", config, "--pretty", "false"];
    const { code, output } = await runCommand(process.execPath, args, { cwd: consumer });
    expect(code, output).toBe(0);
  });
});
