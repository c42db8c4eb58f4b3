import type { Arazzo } from "./arazzo.ts";

/** A call of a workflow, and what is asked of its answer. */
export interface StepRun {
  /** `workflow/step`. */
  readonly step: string;
  readonly criteria: readonly string[];
}

/** The calls that a workflow makes, in order; where a step stands for another workflow, the calls of that one. */
export function expectedSteps({ workflows }: Pick<Arazzo, "workflows">, id: string): StepRun[] {
  const workflow = workflows.find(({ workflowId }) => workflowId === id);
  if (!workflow) throw new Error(`there is no workflow ${id}`);
  return workflow.steps.flatMap(({ stepId, workflowId, successCriteria = [] }) =>
    workflowId === undefined
      ? [{ step: `${id}/${stepId}`, criteria: successCriteria.map(({ condition }) => condition) }]
      : expectedSteps({ workflows }, workflowId),
  );
}
