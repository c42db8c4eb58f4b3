import type { ImportTarget } from "../import-target.ts";

export default [
  { title: "@badgateway/oauth2-client", url: import.meta.resolve("@badgateway/oauth2-client") },
] satisfies ImportTarget[];
