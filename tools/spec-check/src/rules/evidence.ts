import type { Operation } from "../openapi.ts";
import type { Rule } from "../redocly.ts";
import { evidenceValues } from "../vocabulary.ts";

/** Every operation says how well it is known, so that a reader can tell a fact from our reading. */
export const evidence: Rule = () => ({
  Operation(operation: Operation, { location, report }) {
    const given = operation["x-evidence"];
    if (evidenceValues.some((value) => value === given)) return;
    const at = given === undefined ? location.key() : location.child(["x-evidence"]);
    report({
      message: `Say how well the operation is known: \`x-evidence: ${evidenceValues.join(" | ")}\`.`,
      location: at,
    });
  },
});
