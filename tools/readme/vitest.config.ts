import { availableParallelism } from "node:os";
import { mergeConfig } from "vitest/config";
import root from "../../vitest.config.ts";

// Every concurrent test is a process, which has a limit of time.
export default mergeConfig(root, { test: { maxConcurrency: availableParallelism() } });
