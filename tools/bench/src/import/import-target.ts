/** What is imported: the default export of a file in `contestants` is a list of these. */
export interface ImportTarget {
  readonly title: string;
  /** The URL of the module that a program's `import` leads to. */
  readonly url: string;
}
