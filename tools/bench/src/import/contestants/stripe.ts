import type { ImportTarget } from "../import-target.ts";

export default [{ title: "stripe", url: import.meta.resolve("stripe") }] satisfies ImportTarget[];
