import type { ImportTarget } from "../import-target.ts";

export default [{ title: "axios", url: import.meta.resolve("axios") }] satisfies ImportTarget[];
