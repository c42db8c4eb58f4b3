/** One benchmark: the default export of `src/<name>/<name>.ts`. Adding one is adding a folder. */
export interface Benchmark {
  /** What is compared, in one line. */
  readonly about: string;
  run(options: BenchmarkOptions): Promise<Report>;
}

export interface BenchmarkOptions {
  /** Leaves out every contestant whose name does not contain this. */
  readonly only?: string | undefined;
  /** How often each contestant has its turn. Each benchmark has a default that fits it. */
  readonly rounds?: number | undefined;
  /** Calls in one turn. */
  readonly calls?: number | undefined;
  /** Is told what is being done, for who waits. */
  readonly progress: (text: string) => void;
}

export interface Report {
  readonly tables: readonly ReportTable[];
  /** What was measured, in full, for `--json`. */
  readonly data: unknown;
}

export interface ReportTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How to read it, and what it does not say. */
  readonly notes?: readonly string[];
}
