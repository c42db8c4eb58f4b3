import type { ImportTarget } from "../import-target.ts";

export default [{ title: "plaid", url: import.meta.resolve("plaid") }] satisfies ImportTarget[];
