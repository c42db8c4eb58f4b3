import type { Operation, Response, Security } from "../openapi.ts";
import type { Rule } from "../redocly.ts";

/**
 * Whoever needs a credential can be refused one, and every failure has a typed body.
 *
 * An operation's own `security` replaces the document's, and `{}` in it makes the credential optional
 * (https://spec.openapis.org/oas/v3.1.1.html#operation-object). A HEAD has no body to describe.
 */
export const errorResponses: Rule = () => {
  let inherited: Security = [];
  return {
    Root: {
      enter(root: { readonly security?: Security }) {
        inherited = root.security ?? [];
      },
    },
    Paths: {
      Operation(operation: Operation, { key, location, report, resolve }) {
        const at = location.child(["responses"]);
        const responses = operation.responses ?? {};
        const security = operation.security ?? inherited;
        const secured = security.length > 0 && security.every((requirement) => Object.keys(requirement).length > 0);
        if (secured && !("401" in responses) && !("4XX" in responses))
          report({ message: "Document `401`: this operation needs a credential.", location: at.key() });
        for (const [status, response] of Object.entries(responses)) {
          if (!/^([45](\d\d|XX)|default)$/.test(status) || key === "head") continue;
          const bodies = Object.values(resolve<Response>(response).node?.content ?? {});
          if (bodies.length === 0 || bodies.some(({ schema }) => schema === undefined))
            report({
              message: `Give \`${status}\` a \`content\` with a \`schema\`.`,
              location: at.child([status]).key(),
            });
        }
      },
    },
  };
};
