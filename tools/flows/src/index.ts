export type { Arazzo, Step, Workflow } from "./arazzo.ts";
export { type ExecutedStepRun, executedSteps, type RespectReport } from "./executed-steps.ts";
export { expectedSteps, type StepRun } from "./expected-steps.ts";
export { type Flows, findFlows } from "./find-flows.ts";
export { inputsOf } from "./inputs-of.ts";
export { bundle } from "./redocly.ts";
export { runWorkflow, type WorkflowRun, type WorkflowSubject } from "./run-workflow.ts";
