import type { Program } from "@ledgerkit/machine";
import type { Row } from "./run-checks.ts";
import type { Mocks } from "./start-mocks.ts";

/** Something that runs JavaScript. */
export interface Runtime {
  readonly name: string;
  /** What its version has to begin with, as it says itself. */
  readonly version: string;
  /** What it needs of the machine. */
  readonly program?: Program;
  readonly run: (mocks: Mocks) => Promise<Report>;
}

export interface Report {
  readonly version: string;
  readonly rows: readonly Row[];
}
