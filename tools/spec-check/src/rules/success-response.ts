import type { Operation } from "../openapi.ts";
import type { Rule } from "../redocly.ts";

/** Every operation says how it ends well. A redirect counts (an authorization endpoint answers nothing else), unlike in Redocly's own rule. */
export const successResponse: Rule = () => ({
  Operation(operation: Operation, { location, report }) {
    if (Object.keys(operation.responses ?? {}).some((status) => /^[23](\d\d|XX)$/.test(status))) return;
    report({
      message: "Document the answer of success: a `2xx` or `3xx` response.",
      location: location.child(["responses"]).key(),
    });
  },
});
