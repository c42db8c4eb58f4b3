import type { Operation, Server } from "./openapi.ts";
import type { Context, Location, Visitor } from "./redocly.ts";

interface Mention {
  readonly name: unknown;
  readonly at: Location;
}

interface Carrier {
  readonly "x-operations"?: unknown;
  readonly "x-key-prefixes"?: unknown;
}

/** The operationIds of `x-operations` and the environments of `x-key-prefixes` exist; both can stand after their mention. */
export function operationReferences(): Visitor {
  const operationIds = new Set<unknown>();
  const environments = new Set<unknown>();
  const operations: Mention[] = [];
  const prefixes: Mention[] = [];
  const collect = (carrier: Carrier, { location }: Context) => {
    for (const [role, name] of Object.entries(members(carrier["x-operations"])))
      operations.push({ name, at: location.child(["x-operations", role]) });
    for (const name of Object.keys(members(carrier["x-key-prefixes"])))
      prefixes.push({ name, at: location.child(["x-key-prefixes", name]).key() });
  };
  return {
    Operation: (operation: Operation) => void operationIds.add(operation.operationId),
    Server: (server: Server) => void environments.add(server["x-environment"]),
    SecurityScheme: collect,
    ImplicitFlow: collect,
    PasswordFlow: collect,
    ClientCredentials: collect,
    AuthorizationCode: collect,
    Root: {
      leave(_root: unknown, { report }: Context) {
        for (const { name, at } of operations)
          if (!operationIds.has(name))
            report({ message: `No operation has the operationId \`${name}\`: correct it.`, location: at });
        for (const { name, at } of prefixes)
          if (!environments.has(name))
            report({ message: `No server has \`x-environment: ${name}\`: correct it.`, location: at });
      },
    },
  };
}

/** Of a value whose shape is not checked yet. */
function members(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
