import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * hey-api's generator copies its client as source into its user's project (the package `@hey-api/client-fetch` has stopped at 0.13).
 * Its exports do not name that source, so esbuild is told where it is.
 */
export function heyApiAlias(): Record<string, string> {
  const manifest = createRequire(import.meta.url).resolve("@hey-api/openapi-ts/package.json");
  return { "hey-api-client": join(dirname(manifest), "dist", "clients", "fetch", "index.ts") };
}
