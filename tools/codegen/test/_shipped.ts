import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import type { OpenApiDocument } from "../src/openapi.ts";
import { validatorsFile } from "../src/validators-file.ts";
import { ref, type SchemaCases } from "./_schemas.ts";

interface Problem {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  data: unknown;
}
export type Validate = ((value: unknown) => boolean) & { errors: Problem[] | null };
export type Row = { request?: Validate; responses: Record<string, Validate | Record<string, Validate | null>> };

/** A contract with one operation for each schema, which takes it and gives it. */
export function documentOf(cases: SchemaCases): OpenApiDocument {
  const content = (name: string) => ({ content: { "application/json": { schema: ref(name) } } });
  return {
    openapi: "3.1.0",
    info: { title: "Cases", version: "1" },
    paths: Object.fromEntries(
      Object.keys(cases).map((name) => [
        `/${name}`,
        { post: { requestBody: content(name), responses: { 200: content(name) } } as never },
      ]),
    ),
    components: { schemas: Object.fromEntries(Object.entries(cases).map(([name, { schema }]) => [name, schema])) },
  };
}

const folder = await mkdtemp(join(tmpdir(), "validators-"));
afterAll(() => rm(folder, { recursive: true }));

/** What is shipped, without what it takes from the client package. */
export async function shipped(
  document: OpenApiDocument,
  name: string,
): Promise<{ file: string; code: string; table: Record<string, Row> }> {
  const code = await validatorsFile(document, name);
  const file = join(folder, `${name}.mjs`);
  await writeFile(
    file,
    code
      .replace(
        /export\s*\{[^}]*\}\s*from\s*"@ledgerkit\/client\/checks";|import\s*\{[^}]*\}\s*from\s*"@ledgerkit\/client\/checks";/g,
        "",
      )
      .replace(/(\w+) as callChecks,?/, ""),
  );
  const { validators } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    validators: Record<string, Row>;
  };
  return { file, code, table: validators };
}
