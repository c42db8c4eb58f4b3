import type { ImportTarget } from "../import-target.ts";

export default [{ title: "openapi-fetch", url: import.meta.resolve("openapi-fetch") }] satisfies ImportTarget[];
