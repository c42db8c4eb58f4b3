import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock, type MockServer } from "@ledgerkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Arazzo } from "../src/arazzo.ts";
import { expectedSteps } from "../src/expected-steps.ts";
import { inputsOf } from "../src/inputs-of.ts";
import { runWorkflow } from "../src/run-workflow.ts";

const contract = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  servers: [{ url: "https://things.example/v1" }],
  paths: {
    "/things/{id}": {
      get: {
        operationId: "getThing",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
        responses: {
          200: {
            description: "A thing",
            content: {
              "application/json": {
                schema: { type: "object", required: ["id"], properties: { id: { type: "integer" } } },
                example: { id: 7 },
              },
            },
          },
        },
      },
    },
  },
};

const look = {
  stepId: "look",
  operationId: "getThing",
  parameters: [{ name: "id", in: "path", value: "$inputs.id" }],
  successCriteria: [{ condition: "$statusCode == 200" }],
};

const flows = (...steps: object[]) => ({
  arazzo: "1.0.1",
  info: { title: "Flows", version: "1" },
  sourceDescriptions: [{ name: "things", url: "openapi.json", type: "openapi" }],
  workflows: [
    {
      workflowId: "see",
      inputs: { type: "object", properties: { id: { type: "integer", examples: [7] } } },
      steps,
    },
  ],
});

let scratch: string;
let server: MockServer;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "flows-"));
  await writeFile(join(scratch, "openapi.json"), JSON.stringify(contract));
  server = await (await createMock(contract)).listen();
});
afterAll(async () => {
  await server.close();
  await rm(scratch, { recursive: true });
});

async function run(arazzo: object) {
  const file = join(scratch, "flows.arazzo.yaml");
  await writeFile(file, JSON.stringify(arazzo));
  return runWorkflow({ file, arazzo: arazzo as Arazzo, id: "see", server: server.url, scratch });
}

describe("a workflow", () => {
  it("that is right has every call and every criterion in its report", async () => {
    const again = { ...look, stepId: "again", successCriteria: [{ condition: "$response.body#/id == 7" }] };
    const { succeeded, steps } = await run(flows(look, again));
    expect(succeeded).toBe(true);
    expect(steps).toEqual([
      { step: "see/look", criteria: ["$statusCode == 200"], failures: [] },
      { step: "see/again", criteria: ["$response.body#/id == 7"], failures: [] },
    ]);
  });

  it.each<[string, object, string]>([
    [
      "expects another status",
      { successCriteria: [{ condition: "$statusCode == 201" }] },
      'success criteria check: Checking simple criteria: {"condition":"$statusCode == 201"}',
    ],
    [
      "expects another value",
      { successCriteria: [{ condition: "$response.body#/id == 8" }] },
      'success criteria check: Checking simple criteria: {"condition":"$response.body#/id == 8"}',
    ],
    ["calls what the contract has not", { operationId: "getThink" }, "unexpected error: Unknown operationId getThink"],
    ["sends what the contract forbids", { parameters: [{ ...look.parameters[0], value: "x" }] }, "success criteria"],
  ])("that %s fails and says so", async (_, change, failure) => {
    const { succeeded, steps } = await run(flows({ ...look, ...change }));
    expect(succeeded).toBe(false);
    expect(steps[0]?.failures.join("\n")).toContain(failure);
  });

  it("that ends before its last step succeeds for Respect, and lacks that step in its report", async () => {
    const arazzo = flows({ ...look, onSuccess: [{ name: "enough", type: "end" }] }, { ...look, stepId: "again" });
    const { succeeded, steps } = await run(arazzo);
    expect(succeeded).toBe(true);
    expect(steps.map(({ step }) => step)).toEqual(["see/look"]);
    expect(expectedSteps(arazzo as Arazzo, "see").map(({ step }) => step)).toEqual(["see/look", "see/again"]);
  });

  it("whose input shows no value cannot be run", () => {
    const workflow = { workflowId: "see", inputs: { properties: { id: {} } }, steps: [] };
    expect(() => inputsOf(workflow)).toThrow("see: the input id has no example");
  });
});
