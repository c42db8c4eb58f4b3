import type { Server } from "../openapi.ts";
import type { Rule } from "../redocly.ts";

/** Users choose a server by the name of its environment, so each name stands for one server of its list, and variables explain themselves. */
export const serverEnvironment: Rule = () => ({
  ServerList(servers: readonly Server[], { location, report }) {
    const seen = new Set<unknown>();
    for (const [index, { "x-environment": environment }] of servers.entries()) {
      const at = location.child([index]);
      if (environment === undefined)
        report({ message: "Name the server with `x-environment` (`production`, `sandbox`, …).", location: at });
      else if (seen.has(environment))
        report({
          message: `Another server of this list is \`${environment}\` already: rename one.`,
          location: at.child(["x-environment"]),
        });
      seen.add(environment);
    }
  },
  ServerVariable(variable: { readonly description?: string }, { location, report }) {
    if (!variable.description?.trim())
      report({
        message: "Describe the variable: what is it, and where does a user find it?",
        location: location.key(),
      });
  },
});
