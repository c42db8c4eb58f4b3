import type { ImportTarget } from "../import-target.ts";

export default [{ title: "simple-oauth2", url: import.meta.resolve("simple-oauth2") }] satisfies ImportTarget[];
