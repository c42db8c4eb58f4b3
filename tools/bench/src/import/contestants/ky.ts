import type { ImportTarget } from "../import-target.ts";

export default [{ title: "ky", url: import.meta.resolve("ky") }] satisfies ImportTarget[];
