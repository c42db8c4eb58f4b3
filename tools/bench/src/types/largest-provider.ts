import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { publishedPackages } from "@ledgerkit/readme";
import { callStatements, type Document } from "./call-statements.ts";

/** A provider package, for programs that call it. */
export interface TypedProvider {
  readonly name: string;
  /** The function that makes a client: `createExample`. */
  readonly create: string;
  /** A call of every operation of its contract. */
  readonly statements: readonly string[];
  /** A path to read, and what is written by who mistypes it: the slashes and the plural are right, two letters are not. */
  readonly path: { readonly meant: string; readonly mistyped: string };
}

/** The provider with the most operations: it asks the most of a compiler. */
export async function largestProvider(): Promise<TypedProvider> {
  const providers = await Promise.all(
    (await publishedPackages())
      .filter(({ isProvider }) => isProvider)
      .map(async ({ name, folder }) => {
        const contract = await readFile(join(folder, "dist", "openapi.json"), "utf8").catch(() => {
          throw new Error(`${name} is not built: run \`pnpm build\` first.`);
        });
        const document = JSON.parse(contract) as Document;
        return { name, folder, document, statements: callStatements(document) };
      }),
  );
  const [largest] = providers.sort((a, b) => b.statements.length - a.statements.length);
  if (!largest) throw new Error("There is no package with a contract.");
  const { name, folder, document, statements } = largest;
  const module = (await import(pathToFileURL(join(folder, "dist", "index.js")).href)) as object;
  const create = Object.keys(module).find((member) => member.startsWith("create"));
  if (create === undefined) throw new Error(`${name} exports no function "create…".`);
  return { name, create, statements, path: mistypedPath(document) };
}

/** Of the paths that can be read without a parameter, the one with the most others below it: all of them are near. */
function mistypedPath({ paths }: Document): TypedProvider["path"] {
  const known = Object.keys(paths);
  const below = (path: string) => known.filter((other) => other.startsWith(`${path}/`)).length;
  const [meant] = known
    .filter((path) => paths[path]?.["get"] && !path.includes("{"))
    .sort((a, b) => below(b) - below(a));
  if (meant === undefined) throw new Error("The contract has no path to read without a parameter.");
  const at = meant.lastIndexOf("/") + 3;
  return { meant, mistyped: `${meant.slice(0, at)}${meant[at + 1]}${meant[at]}${meant.slice(at + 2)}` };
}
