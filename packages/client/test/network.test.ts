import { describe, it } from "vitest";
import { cases } from "./network/_cases.ts";

describe("a real connection", () => {
  it.each(Object.entries(cases))("%s", (_, run) => run());
});
