import { misplaced } from "../misplaced.ts";
import { operationReferences } from "../operation-references.ts";
import type { Context, Rule } from "../redocly.ts";
import { requestNames } from "../request-names.ts";

/**
 * Only the extensions of specs/VOCABULARY.md, each in its place and shape (https://spec.openapis.org/oas/v3.1.1.html#specification-extensions).
 *
 * A Schema's reference may have siblings (https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3), which is how a property
 * of a shared type is marked; Redocly visits such a reference apart from its target.
 */
export const vocabulary: Rule = () => {
  let webhooks: unknown;
  const check = (node: unknown, { location, parent, report, type }: Context, target: object = {}) => {
    if (type.extensionsPrefix !== "x-" || typeof node !== "object" || node === null) return;
    const place = type.name === "PathItem" && parent === webhooks ? "Webhook" : type.name;
    for (const [name, value] of Object.entries(node)) {
      if (!name.startsWith("x-")) continue;
      const message = misplaced(name, value, place, { ...target, ...node });
      if (message) report({ message, location: location.child([name]).key() });
    }
  };
  return [
    {
      WebhooksMap(node: unknown) {
        webhooks = node;
      },
      any: { enter: (node: unknown, context: Context) => check(node, context) },
      ref: {
        enter: (node: unknown, context: Context, target: { readonly node?: unknown }) =>
          check(node, context, Object(target.node)),
      },
    },
    operationReferences(),
    requestNames(),
  ];
};
