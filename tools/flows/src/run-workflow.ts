import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Arazzo } from "./arazzo.ts";
import { type ExecutedStepRun, executedSteps, type RespectReport } from "./executed-steps.ts";
import { inputsOf } from "./inputs-of.ts";
import { redocly } from "./redocly.ts";

export interface WorkflowRun {
  /** Respect's own verdict. */
  readonly succeeded: boolean;
  readonly steps: readonly ExecutedStepRun[];
  /** What Respect printed. */
  readonly output: string;
}

/** One workflow of an Arazzo file, and where its API is to be found. */
export interface WorkflowSubject {
  readonly file: string;
  readonly arazzo: Arazzo;
  readonly id: string;
  /**
   * The origin of the mock. It takes the place of every server of the contract: a mock serves them all under one origin, and does not
   * insist on their base paths.
   */
  readonly server: string;
  /** A folder for the report. */
  readonly scratch: string;
}

/** A mock answers at once: a workflow that is not through by then waits for something that will not come. */
const patience = 15_000;

/** Runs a workflow with Redocly's Respect. */
export async function runWorkflow({ file, arazzo, id, server, scratch }: WorkflowSubject): Promise<WorkflowRun> {
  const workflow = arazzo.workflows.find(({ workflowId }) => workflowId === id);
  if (!workflow) throw new Error(`there is no workflow ${id} in ${file}`);
  const report = join(scratch, `${basename(dirname(file))}-${id}.json`);
  const { succeeded, output } = await redocly(
    dirname(file),
    "respect",
    basename(file),
    ...["--workflow", id],
    ...["--input", JSON.stringify(inputsOf(workflow))],
    ...arazzo.sourceDescriptions.flatMap(({ name }) => ["--server", `${name}=${server}`]),
    ...["--execution-timeout", String(patience)],
    ...["--json-output", report],
  );
  const text = await readFile(report, "utf8").catch(() => {
    throw new Error(`Respect did not report on ${id}:\n${output}`);
  });
  return { succeeded, steps: executedSteps(JSON.parse(text) as RespectReport), output };
}
