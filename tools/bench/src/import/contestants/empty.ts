import type { ImportTarget } from "../import-target.ts";

// What Node itself takes to import a module with nothing in it.
export default [
  { title: "an empty module", url: new URL("../empty.js", import.meta.url).href },
] satisfies ImportTarget[];
