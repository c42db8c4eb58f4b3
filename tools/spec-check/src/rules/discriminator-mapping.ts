import type { Schema } from "../openapi.ts";
import type { Rule } from "../redocly.ts";

/**
 * A discriminator maps a wire value to every member of its union, by reference.
 *
 * OpenAPI takes a member's component name for the wire value where no mapping says otherwise
 * (https://spec.openapis.org/oas/v3.1.1.html#discriminator-object), and so does openapi-typescript: it would type the property with a
 * name that the provider never sends.
 */
export const discriminatorMapping: Rule = () => ({
  Schema(schema: Schema, { location, report, resolve }) {
    if (!schema.discriminator) return;
    const at = location.child(["discriminator"]);
    const values = Object.values(schema.discriminator.mapping ?? {});
    if (values.length === 0) {
      report({
        message: "Add a `mapping` from each value on the wire to the `$ref` of its schema.",
        location: at.key(),
      });
      return;
    }
    const target = (node: unknown) => resolve(node).location?.absolutePointer;
    const mapped = new Set(values.map(($ref) => target({ $ref })));
    for (const member of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
      const name = "$ref" in member ? `\`${member.$ref}\`` : "the inline member (move it to components/schemas)";
      if ("$ref" in member && mapped.has(target(member))) continue;
      report({ message: `Map a value on the wire to ${name}.`, location: at.child(["mapping"]).key() });
    }
  },
});
