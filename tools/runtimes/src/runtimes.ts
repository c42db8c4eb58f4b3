import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, findSystemNode, mustFind } from "@ledgerkit/machine";
import { inChromium } from "./in-chromium.ts";
import { inProcess } from "./in-process.ts";
import { inWorkerd } from "./in-workerd.ts";
import type { Runtime } from "./runtime.ts";

const { resolve } = createRequire(import.meta.url);
const programs = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));

/** So that the suite can have memory collected in the middle of a call. */
const collectable = ["--expose-gc"];
/** Nothing but the mocks. The packages look into the environment for what they were not given, and have to do without its leave. */
const leave = ["--allow-net=127.0.0.1", "--no-prompt"];

/** All that the suite runs in. */
export const runtimes: readonly Runtime[] = [
  systemNode(),
  ...[22, 24, 26].map((major): Runtime => {
    const node = join(dirname(resolve(`node-${major}/package.json`)), "bin", "node");
    const run: Runtime["run"] = (mocks) => inProcess(node, collectable, `node-${major}`, mocks);
    return { name: `Node ${major}`, version: `v${major}.`, run };
  }),
  {
    name: "Bun",
    version: "1.",
    run: (mocks) => inProcess(join(programs, "bun"), ["run", ...collectable], "bun", mocks),
  },
  {
    name: "Deno",
    version: "deno 2.",
    run: (mocks) => inProcess(join(programs, "deno"), ["run", "--v8-flags=--expose-gc", ...leave], "deno", mocks),
  },
  { name: "workerd", version: "1.", run: inWorkerd },
  chromium("page"),
  chromium("worker"),
];

/** What users have: whatever it is, but Node 20 is what it is there for. */
function systemNode(): Runtime {
  const program = findSystemNode();
  return {
    name: "the machine's Node",
    version: "v",
    program,
    async run(mocks) {
      const report = await inProcess(mustFind(program), collectable, "node", mocks);
      if (!report.version.startsWith("v20.")) {
        console.warn(
          `NOT COVERED: Node 20. The machine's is ${report.version}: name another in LEDGERKIT_SYSTEM_NODE.`,
        );
      }
      return report;
    },
  };
}

function chromium(where: "page" | "worker"): Runtime {
  return {
    name: `Chromium, in a ${where}`,
    version: "",
    program: findChromium(),
    run: (mocks) => inChromium(where, mocks),
  };
}
