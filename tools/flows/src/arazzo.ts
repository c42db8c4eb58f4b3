/** The parts of an Arazzo 1.0 description (https://spec.openapis.org/arazzo/v1.0.1.html) that we read. */
export interface Arazzo {
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string }[];
  readonly workflows: readonly Workflow[];
}

export interface Workflow {
  readonly workflowId: string;
  readonly inputs?: { readonly properties?: Readonly<Record<string, InputSchema>> };
  readonly steps: readonly Step[];
}

/** A step is a call, or another workflow of the file. */
export interface Step {
  readonly stepId: string;
  readonly workflowId?: string;
  readonly successCriteria?: readonly { readonly condition: string }[];
}

export interface InputSchema {
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}
