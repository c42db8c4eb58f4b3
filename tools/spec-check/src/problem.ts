/** Something to repair in a contract. */
export interface Problem {
  /** JSON Pointer to it. */
  readonly pointer: string;
  readonly message: string;
}
