export { drift } from "./drift.ts";
export { command, generate } from "./generate.ts";
export type { OpenApiDocument } from "./openapi.ts";
