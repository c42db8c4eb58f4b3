import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { blocksOf } from "@ledgerkit/readme";
import { build } from "esbuild";
import { describe, expect, inject, it } from "vitest";
import ceilings from "../ceilings.json" with { type: "json" };

const consumer = inject("consumer");
const providers = inject("packages").filter(({ manifest }) => manifest.exports?.["./openapi.json"]);

/** The program of a README's first block, as a browser would load it. */
const sizes = await Promise.all(
  providers.map(async ({ name, folder }) => {
    const readme = await readFile(join(folder, "README.md"), "utf8");
    const program = blocksOf({ path: "README.md", text: readme }).find(({ info }) => info === "ts")?.code ?? "";
    const { outputFiles, metafile } = await build({
      stdin: { contents: program, resolveDir: consumer, loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      platform: "browser",
      write: false,
      metafile: true,
    });
    const bundle = outputFiles[0]?.contents ?? new Uint8Array();
    const weights = weightsOf(
      name,
      Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs)),
    );
    return { name, gzipped: gzipSync(bundle, { level: 9 }).length, minified: bundle.length, weights };
  }),
);

/** The minified bytes of each package in a bundle, by its name; those of the provider's own package as "itself". */
function weightsOf(provider: string, parts: [string, { bytesInOutput: number }][]): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const [file, { bytesInOutput }] of parts) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? "program";
    const column = name === provider ? "itself" : name;
    weights[column] = (weights[column] ?? 0) + bytesInOutput;
  }
  return weights;
}

describe("a program that makes one call", () => {
  console.table(
    Object.fromEntries(sizes.map(({ name, gzipped, minified, weights }) => [name, { gzipped, minified, ...weights }])),
  );

  it.each(sizes)("with $name is below its ceiling", ({ gzipped, weights }) => {
    // An OAuth client that checks what it is told costs as much as all the rest: it has a ceiling of its own.
    expect(gzipped).toBeLessThan("oauth4webapi" in weights ? ceilings.gzippedWithOAuth : ceilings.gzipped);
  });
});
