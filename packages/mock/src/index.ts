export { createMock, type Mock, type MockOptions } from "./create-mock.ts";
export type { ListenOptions, MockServer } from "./listen.ts";
export type { MockFetch } from "./mock-fetch.ts";
export type { Violation } from "./violation.ts";
