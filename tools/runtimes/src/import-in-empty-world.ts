import { runInNewContext } from "node:vm";
import type { PublishedPackage } from "@ledgerkit/readme";
import { bundleProgram } from "./bundle-program.ts";

/** The language's own objects cannot be changed any more: in strict mode, which modules are in, trying to throws. */
const freeze = `
  "use strict";
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const value = globalThis[name];
    if (typeof value === "function" || name === "JSON" || name === "Math") Object.freeze(value);
    if (value?.prototype) Object.freeze(value.prototype);
  }
`;

/**
 * Imports a package where there is nothing but the language: no fetch, no timer, no process, no document, no console.
 *
 * @returns the globals that it made
 * @throws {Error} when it uses anything of the world, or changes an object of the language
 */
export async function importInEmptyWorld({ name, folder }: PublishedPackage): Promise<string[]> {
  const program = `export * from "${name}";`;
  const { code } = await bundleProgram(program, { format: "iife", globalName: "imported" }, folder);
  // What oauth4webapi makes when it is imported, which does nothing else.
  const world = { TextEncoder, TextDecoder, URL };
  const before = Object.keys(world);
  runInNewContext(freeze + code, world);
  return Object.keys(world).filter((global) => !before.includes(global) && global !== "imported");
}
