import type { ImportTarget } from "../import-target.ts";

export default [
  { title: "google-auth-library", url: import.meta.resolve("google-auth-library") },
] satisfies ImportTarget[];
