import type { StepRun } from "./expected-steps.ts";

/** What Respect writes with `--json-output`, as far as we read it. */
export interface RespectReport {
  readonly files: Readonly<Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>>;
}

interface ExecutedWorkflow {
  readonly type: "workflow";
  readonly executedSteps: readonly (ExecutedStep | ExecutedWorkflow)[];
}

interface ExecutedStep {
  readonly type: "step";
  readonly workflowId: string;
  readonly stepId: string;
  readonly checks: readonly Check[];
}

interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly message: string;
  readonly condition?: string;
}

export interface ExecutedStepRun extends StepRun {
  /** What did not hold, in Respect's words. */
  readonly failures: readonly string[];
}

/** The calls that Respect made, in order, with the criteria that it looked at. */
export function executedSteps({ files }: RespectReport): ExecutedStepRun[] {
  return Object.values(files)
    .flatMap(({ executedWorkflows }) => executedWorkflows.flatMap(callsOf))
    .map(({ workflowId, stepId, checks }) => ({
      step: `${workflowId}/${stepId}`,
      criteria: checks.filter(({ name }) => name === "success criteria check").map(({ condition = "" }) => condition),
      failures: failuresOf(checks),
    }));
}

function callsOf(executed: ExecutedStep | ExecutedWorkflow): ExecutedStep[] {
  return executed.type === "step" ? [executed] : executed.executedSteps.flatMap(callsOf);
}

function failuresOf(checks: readonly Check[]): string[] {
  const failures = checks.filter(({ passed }) => !passed).map(({ name, message }) => `${name}: ${message}`);
  // Without the operation's description Respect has nothing to compare the answer with, and says nothing.
  const isCompared = checks.some(({ name }) => name === "status code check");
  return isCompared ? failures : [...failures, "the answer was not compared with the contract"];
}
