import { responseExamples } from "./find-examples.ts";
import { type Found, findOperations } from "./find-operations.ts";
import { below, valueAt } from "./json-pointer.ts";
import type { Operation } from "./openapi.ts";
import type { Problem } from "./problem.ts";

/**
 * The JSON Pointers of `x-pagination` and `x-errors` that lead nowhere in any example.
 *
 * Their shape says nothing about where they lead, and a wrong one shows late: a list that ends after its first page, an error without
 * a code. So each has to be seen in an example, which the mock then answers with.
 */
export function unshownPointers(document: object): readonly Problem[] {
  const operations = findOperations(document);
  const errors = operations.flatMap((found) => responseExamples(document, found, /^[45]/));
  return [
    ...Object.entries(Object(valueAt(document, "/x-errors")))
      .filter(([, pointer]) => typeof pointer === "string")
      .filter(([, pointer]) => !errors.some((error) => valueAt(error, pointer as string) !== undefined))
      .map(([role, pointer]) => problem(below("/x-errors", role), `no example of an error has ${pointer}`)),
    ...operations.flatMap((found) => unshownPages(document, found)),
  ];
}

function unshownPages(document: object, found: Found): readonly Problem[] {
  const { "x-pagination": pagination } = valueAt(document, found.operation) as Operation;
  const { items, item, ...others } = pagination?.response ?? {};
  if (items === undefined) return [];
  const pages = responseExamples(document, found, /^2/);
  const members = pages.map((page) => valueAt(page, items)).find((list) => Array.isArray(list));
  const at = (role: string) => below(found.operation, "x-pagination", "response", role);
  return [
    ...(members ? [] : [problem(at("items"), `no example of a success has an array at "${items}"`)]),
    ...(members && item !== undefined && members.some((member: unknown) => valueAt(member, item) === undefined)
      ? [problem(at("item"), `not every member of the example's list has ${item}`)]
      : []),
    ...Object.entries(others)
      .filter(([, pointer]) => !pages.some((page) => valueAt(page, pointer) !== undefined))
      .map(([role, pointer]) => problem(at(role), `no example of a success has ${pointer}`)),
  ];
}

function problem(pointer: string, message: string): Problem {
  return { pointer, message: `${message}: correct the pointer or show it in an example` };
}
