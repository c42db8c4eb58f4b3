import { build } from "esbuild";
import { heyApiAlias } from "./hey-api-alias.ts";

/** hey-api's client as its user's bundler makes it; Node does not run TypeScript from node_modules. */
export async function loadHeyApiClient(): Promise<typeof import("hey-api-client")> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { createClient } from "hey-api-client";', resolveDir: import.meta.dirname },
    alias: heyApiAlias(),
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node22",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)) as typeof import("hey-api-client");
}
