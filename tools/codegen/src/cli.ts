#!/usr/bin/env node
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { drift } from "./drift.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { noValidators, validatorsTypes } from "./validators-types.ts";

const usage = `codegen: a contract to the generated sources of a package. Run it in the package's folder.

  codegen            write src/generated
  codegen --check    refuse a src/generated that is not what the contract gives
  codegen --ship     write what is published of the contract into dist, beside the code: openapi.json, validators.js, no-validators.js

  --contract FILE    any OpenAPI 3.1 bundle (default: the bundle of <package name>-spec)
  --out FOLDER       default: src/generated
`;

const { values } = parseArgs({
  options: {
    check: { type: "boolean" },
    ship: { type: "boolean" },
    help: { type: "boolean" },
    contract: { type: "string" },
    out: { type: "string", default: "src/generated" },
  },
});

if (values.help) {
  console.log(usage);
} else {
  try {
    await main();
  } catch (error) {
    console.error(`codegen: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  const { name } = JSON.parse(await readFile("package.json", "utf8")) as { name: string };
  const contract = values.contract ?? contractOf(name);
  const text = await readFile(contract, "utf8").catch(() => {
    throw new Error(
      `there is no bundle at ${relative(".", contract)}. Run \`pnpm build\` in the repository's root first.`,
    );
  });
  if (values.ship) {
    await mkdir("dist", { recursive: true });
    // Each command loads its own: ajv and esbuild here, the compiler below.
    const { validatorsFile } = await import("./validators-file.ts");
    const document = JSON.parse(text) as OpenApiDocument;
    await Promise.all([
      copyFile(contract, join("dist", "openapi.json")),
      writeFile(join("dist", "validators.js"), await validatorsFile(document, name)),
      writeFile(join("dist", "validators.d.ts"), validatorsTypes(document)),
      writeFile(join("dist", "no-validators.js"), noValidators()),
    ]);
    return;
  }
  const { command, generate } = await import("./generate.ts");
  const source = values.contract ?? `specs/${name.split("/").at(-1)}/openapi.yaml`;
  const files = await generate(JSON.parse(text) as OpenApiDocument, { name, source });
  if (values.check) {
    const differences = await drift(values.out, files);
    if (differences.length) {
      throw new Error(
        `${values.out} of ${name} is out of date:\n${differences.map((line) => `  - ${line}`).join("\n")}\nRun \`${command}\` and commit the result.`,
      );
    }
    return;
  }
  await mkdir(values.out, { recursive: true });
  for (const file of await stale(values.out, files)) await rm(join(values.out, file));
  await Promise.all([...files].map(([file, content]) => writeFile(join(values.out, file), content)));
}

/** Files that an earlier contract gave; what somebody else put there is not ours to delete. */
async function stale(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const others = (await readdir(folder)).filter((file) => !files.has(file));
  const ours = await Promise.all(
    others.map(async (file) => (await readFile(join(folder, file), "utf8")).startsWith("// Generated from ")),
  );
  return others.filter((_, index) => ours[index]);
}

/** By convention the spec of a package is the package `<name>-spec`; so no list of providers exists anywhere. */
function contractOf(name: string): string {
  const require = createRequire(join(process.cwd(), "package.json"));
  try {
    return require.resolve(`${name}-spec/openapi.json`);
  } catch (cause) {
    throw new Error(`the bundle of ${name}-spec is not there. Run \`pnpm build\` in the repository's root first.`, {
      cause,
    });
  }
}
