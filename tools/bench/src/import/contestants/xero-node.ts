import type { ImportTarget } from "../import-target.ts";

export default [{ title: "xero-node", url: import.meta.resolve("xero-node") }] satisfies ImportTarget[];
