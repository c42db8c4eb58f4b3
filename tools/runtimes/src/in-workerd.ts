import { createRequire } from "node:module";
import { Miniflare } from "miniflare";
import { bundleProgram } from "./bundle-program.ts";
import type { Place } from "./checks.ts";
import type { Row } from "./run-checks.ts";
import type { Report } from "./runtime.ts";
import type { Mocks } from "./start-mocks.ts";
import { suiteProgram } from "./suite.ts";

/** Runs the suite in workerd, the runtime of Cloudflare Workers, without its compatibility layer for Node. */
export async function inWorkerd({ url: mocks, elsewhere }: Mocks): Promise<Report> {
  const place: Place = { mocks, elsewhere, isBrowser: false };
  const program = suiteProgram(`
    export default { fetch: async () => Response.json(await runSuite(${JSON.stringify(place)})) };
  `);
  const { code } = await bundleProgram(program, { conditions: ["workerd", "worker", "browser"] });
  const miniflare = new Miniflare({ modules: true, script: code, compatibilityDate: "2026-07-01" });
  try {
    const response = await miniflare.dispatchFetch("http://localhost/");
    if (!response.ok) throw new Error(await response.text());
    const { version } = createRequire(createRequire(import.meta.url).resolve("miniflare"))("workerd/package.json") as {
      version: string;
    };
    return { version, rows: (await response.json()) as Row[] };
  } finally {
    await miniflare.dispose();
  }
}
