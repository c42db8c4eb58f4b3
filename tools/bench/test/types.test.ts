import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import ceilings from "../ceilings.json" with { type: "json" };
import { type Compilation, compile } from "../src/types/compile.ts";
import { type Compiler, compilers } from "../src/types/compilers.ts";
import openapiFetch from "../src/types/contestants/openapi-fetch.ts";
import ours from "../src/types/contestants/ours.ts";
import { largestProvider } from "../src/types/largest-provider.ts";
import type { TypeContestant } from "../src/types/type-contestant.ts";
import { type TypeProgram, typePrograms } from "../src/types/type-program.ts";
import { typeProject } from "../src/types/type-project.ts";

// What our types cost a user's compiler. Instantiations are the same on every machine, as seconds are not.

const provider = await largestProvider();
const [newest, ...others] = compilers().reverse() as [Compiler, ...Compiler[]];
const folder = await mkdtemp(join(tmpdir(), "ledgerkit-types-"));
afterAll(() => rm(folder, { recursive: true }));

async function compiled(compiler: Compiler, program: TypeProgram, contestant: TypeContestant): Promise<Compilation> {
  return compile(compiler, await typeProject(await mkdtemp(join(folder, "program-")), program.source(contestant)));
}

describe.each(typePrograms(provider, 100))(`${provider.name}: $title`, async (program) => {
  const our = await compiled(newest, program, ours);
  const their = await compiled(newest, program, openapiFetch);

  it("stays below its ceiling of instantiations", () => {
    const share = (ceilings.instantiations as Record<string, number>)[program.title] ?? Number.NaN;
    const ceiling = Math.floor(share * their.instantiations);
    const advice = [
      `${our.instantiations} instantiations; the ceiling is ${ceiling}, which is ${share} of the ${their.instantiations} of openapi-fetch alone.`,
      "A type that these calls go through has become more expensive: begin with packages/client/src/client.ts and near-path.ts, and",
      "measure with `pnpm bench types`. Where it cannot be cheaper, say why and raise tools/bench/ceilings.json, but not above 1.",
    ];
    expect(our.instantiations, advice.join("\n")).toBeLessThanOrEqual(ceiling);
  });

  it(program.hasMistake ? "has one mistake" : "has no mistake", () => {
    expect(our.errors.length, our.errors.slice(0, 3).join("\n")).toBe(program.hasMistake ? 1 : 0);
  });
});

it("one call costs the same whatever else there is: nothing is read but what the package depends on", async () => {
  const [program] = typePrograms(provider, 1) as [TypeProgram];
  const { files } = await compiled(newest, program, ours);
  const manifests = [...new Set(files.map((file) => findPackageJSON(pathToFileURL(file)) ?? ""))].map(
    (path) => JSON.parse(readFileSync(path, "utf8")) as { name: string; dependencies?: object },
  );
  const wanted = [
    "consumer",
    provider.name,
    ...manifests.flatMap(({ dependencies = {} }) => Object.keys(dependencies)),
  ];
  const others = manifests.map(({ name }) => name).filter((name) => !wanted.includes(name));
  expect(
    others,
    "An `import` of a published package leads to these; depend on them, or import them elsewhere.",
  ).toEqual([]);
});

describe.each([newest, ...others])("TypeScript $version, of a mistyped path", async (compiler) => {
  const [, , program] = typePrograms(provider, 1) as [TypeProgram, TypeProgram, TypeProgram];
  const { errors } = await compiled(compiler, program, ours);

  it("complains once, shortly, and with the path that was meant", () => {
    const { mistyped, meant } = provider.path;
    const advice = "What the compiler says of a path that is not there is made by packages/client/src/near-path.ts.";
    expect(errors, advice).toEqual([expect.stringContaining(`'"${mistyped}"' is not assignable`)]);
    expect(errors[0], advice).toContain(`"${meant}"`);
    expect(errors[0]?.length, `${advice}\n${errors[0]}`).toBeLessThanOrEqual(ceilings.charactersOfAComplaint);
  });
});
