import type { ImportTarget } from "../import-target.ts";

export default [
  { title: "@mergeapi/merge-node-client", url: import.meta.resolve("@mergeapi/merge-node-client") },
] satisfies ImportTarget[];
