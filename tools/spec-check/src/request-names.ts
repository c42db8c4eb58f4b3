import { bodyFields } from "./body-fields.ts";
import { methods, type Operation, type Parameter, type PathItem } from "./openapi.ts";
import type { Context, Location, Visitor } from "./redocly.ts";

/** A name that an extension of an operation uses, and the part of the request where it should be. */
interface Mention {
  readonly name: string;
  readonly place: string | undefined;
  readonly at: Location;
}

/** What `x-pagination` and `x-idempotency-key` name is a parameter or a body field of their operation. */
export function requestNames(): Visitor {
  return {
    PathItem(pathItem: PathItem, { location, report, resolve }: Context) {
      for (const method of methods) {
        const operation = pathItem[method];
        if (!operation) continue;
        const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
          .map((parameter) => resolve<Parameter>(parameter).node ?? {})
          .map((parameter) => ({ name: comparable(parameter.in, parameter.name), place: parameter.in }));
        const fields = bodyFields(operation.requestBody ?? {}, resolve);
        for (const { name, place, at } of mentions(operation, location.child([method]))) {
          const sought = comparable(place, name);
          if (place === "body" && fields.has(name)) continue;
          if (parameters.some((each) => each.name === sought && (place ?? each.place) === each.place)) continue;
          const kind = place === "body" ? "field in its body" : `${place ?? ""} parameter`.trim();
          report({
            message: `The operation has no ${kind} \`${name}\`: correct the name or declare it.`,
            location: at,
          });
        }
      }
    },
  };
}

function mentions(operation: Operation, at: Location): readonly Mention[] {
  const { in: place, ...names } = operation["x-pagination"]?.request ?? {};
  const roles = Object.entries(names).map(([role, name]) => ({
    name,
    place,
    at: at.child(["x-pagination", "request", role]),
  }));
  const key = operation["x-idempotency-key"];
  return key?.name ? [...roles, { name: key.name, place: key.in, at: at.child(["x-idempotency-key", "name"]) }] : roles;
}

/** The names of header fields ignore case (RFC 9110, section 5.1). */
function comparable(place: string | undefined, name: string | undefined): string | undefined {
  return place === "header" ? name?.toLowerCase() : name;
}
