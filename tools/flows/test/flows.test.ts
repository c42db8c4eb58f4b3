import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock } from "@ledgerkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectedSteps } from "../src/expected-steps.ts";
import { findFlows } from "../src/find-flows.ts";
import { bundle } from "../src/redocly.ts";
import { runWorkflow } from "../src/run-workflow.ts";

const specs = fileURLToPath(new URL("../../../specs", import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), "flows-"));
const found = await findFlows(specs, scratch);
afterAll(() => rm(scratch, { recursive: true }));

describe.each(found)("flows of $provider", ({ file, arazzo }) => {
  let server: { url: string; close(): Promise<void> };
  beforeAll(async () => {
    const contract = await bundle(join(dirname(file), arazzo.sourceDescriptions[0]?.url ?? ""), scratch);
    server = await (await createMock(contract)).listen();
  });
  afterAll(() => server.close());

  it.each(arazzo.workflows)("$workflowId: $summary", async ({ workflowId: id }) => {
    const expected = expectedSteps(arazzo, id);
    expect(expected.filter(({ criteria }) => criteria.length === 0)).toEqual([]);

    const { succeeded, steps, output } = await runWorkflow({ file, arazzo, id, server: server.url, scratch });
    expect(steps, output).toEqual(expected.map((step) => ({ ...step, failures: [] })));
    expect(succeeded, output).toBe(true);
  });
});

it("every contract has flows", async () => {
  const contracts = (await readdir(specs, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  expect(found.map(({ provider }) => provider)).toEqual(contracts.map(({ name }) => name).sort());
});
