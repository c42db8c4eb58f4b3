// Writes dist/coverage.md: what the contracts cover and how well it is known, counted and never written by hand.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "@ledgerkit/flows";
import { checkContract } from "@ledgerkit/spec-check";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const evidence = ["seed", "docs", "partial", "inferred"] as const;
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

interface Contract {
  readonly info: { readonly title: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks?: object;
  readonly components?: { readonly schemas?: object };
}

interface Operation {
  readonly deprecated?: boolean;
  readonly "x-evidence"?: string;
  readonly "x-pagination"?: object;
}

type Row = Readonly<Record<string, number>>;

/** The columns of both tables, in order, for one contract. */
function count(contract: Contract): { operations: Row; parts: Row } {
  const operations = Object.values(contract.paths ?? {}).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) => (methods.has(method) ? [operation] : [])),
  );
  const known = evidence.map((word) => [word, operations.filter((one) => one["x-evidence"] === word).length] as const);
  return {
    operations: {
      ...Object.fromEntries(known),
      all: operations.length,
      "of them deprecated": operations.filter(({ deprecated }) => deprecated).length,
      "of them paginated": operations.filter((operation) => operation["x-pagination"]).length,
    },
    parts: {
      webhooks: Object.keys(contract.webhooks ?? {}).length,
      schemas: Object.keys(contract.components?.schemas ?? {}).length,
      examples: checkContract(contract).examples,
    },
  };
}

function table(rows: readonly (readonly [name: string, row: Row])[]): string {
  const columns = Object.keys(rows[0]?.[1] ?? {});
  const sum = Object.fromEntries(
    columns.map((column) => [column, rows.reduce((total, [, row]) => total + (row[column] ?? 0), 0)]),
  );
  const lines = [...rows, ["Together", sum] as const].map(([name, row]) => [name, ...columns.map((key) => row[key])]);
  const ruler = ["---", ...columns.map(() => "--:")];
  return [["Contract", ...columns], ruler, ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Numbers that somebody copied are wrong after the next change of a contract. */
async function refuseCopies(file: string): Promise<void> {
  const [copy] =
    /\d[\d,.]*\s+(operations|endpoints|webhooks|schemas|examples)\b/i.exec(await readFile(file, "utf8")) ?? [];
  if (copy !== undefined) throw new Error(`${file} says "${copy}": say where the number is built instead`);
}

const scratch = await mkdtemp(join(tmpdir(), "coverage-"));
try {
  await refuseCopies(join(root, "README.md"));
  const folders = (await readdir(join(root, "specs"), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const files = folders.map(({ name }) => join(root, "specs", name, "openapi.yaml")).sort();
  const contracts = await Promise.all(files.map((file) => bundle<Contract>(file, scratch)));
  const counted = contracts.map((contract) => ({ title: contract.info.title, ...count(contract) }));
  const page = [
    "# What the contracts cover",
    "Operations by how well they are known: `seed`, in the document that the project began with; `docs`, on a page or in a file of " +
      "the provider; `partial`, one of method, path, scope or body is our reading; `inferred`, only its name, or less, is public.",
    table(counted.map(({ title, operations }) => [title, operations])),
    "What else is in them:",
    table(counted.map(({ title, parts }) => [title, parts])),
  ];
  const dist = fileURLToPath(new URL("../dist", import.meta.url));
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, "coverage.md"), `${page.join("\n\n")}\n`);
} finally {
  await rm(scratch, { recursive: true });
}
