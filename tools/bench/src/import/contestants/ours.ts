import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import type { ImportTarget } from "../import-target.ts";

const packages = new URL("../../../../../packages/", import.meta.url);

// Every provider package, as it is published: those with generated code are the providers.
const folders = (await readdir(packages)).filter((name) => existsSync(new URL(`${name}/src/generated`, packages)));

export default folders.map((name) => ({
  title: `@ledgerkit/${name}`,
  url: new URL(`${name}/dist/index.js`, packages).href,
})) satisfies ImportTarget[];
