import { mergeConfig } from "vitest/config";
import root from "../../vitest.config.ts";

export default mergeConfig(root, {
  test: {
    globalSetup: ["src/global-setup.ts"],
    // The tests wait for programs, which have their own limit; vitest would leave a small machine a single worker.
    maxWorkers: 2,
    testTimeout: 90_000,
  },
});
