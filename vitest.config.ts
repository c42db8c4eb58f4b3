import { configDefaults, defineConfig } from "vitest/config";

const conditions = ["@ledgerkit/source", "node", "import", "default"];

/** One configuration for every package: sources in place of builds, and the counts where the closing line is made from. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude],
    reporters: ["default", ["json", { outputFile: ".vitest/results.json" }]],
    // Real servers, processes and clocks on shared cores: what fails twice is red.
    retry: process.env["CI"] ? 1 : 0,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { FORCE_COLOR: "0" },
  },
});
