import type { ImportTarget } from "../import-target.ts";

export default [{ title: "openai", url: import.meta.resolve("openai") }] satisfies ImportTarget[];
