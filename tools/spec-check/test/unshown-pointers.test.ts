import { expect, test } from "vitest";
import { unshownPointers } from "../src/unshown-pointers.ts";
import { json, withOperation } from "./document.ts";

const at = "/paths/~1things/get/x-pagination/response";
const repair = "correct the pointer or show it in an example";
const list = (response: object, ...pages: readonly unknown[]) =>
  withOperation({
    "x-pagination": { style: "cursor", request: { cursor: "after" }, response },
    responses: {
      "200": json({ examples: Object.fromEntries(pages.map((value, index) => [index, { value }])) }),
      "400": json({ example: { wrong: { list: [] } } }),
    },
  });

const page = { data: [{ node: 1 }, { node: null }], next: "b", more: true };
const lastPage = { data: [], more: false };

test.for([
  ["what is shown passes", list({ items: "/data", item: "/node", next: "/next", more: "/more" }, lastPage, page), []],
  ["the body may be the list", list({ items: "" }, [1]), []],
  [
    "an error shows nothing",
    list({ items: "/wrong/list" }, page),
    [`${at}/items: no example of a success has an array at "/wrong/list": ${repair}`],
  ],
  [
    "items are a list",
    list({ items: "/next" }, page),
    [`${at}/items: no example of a success has an array at "/next": ${repair}`],
  ],
  [
    "each member has the item",
    list({ items: "/data", item: "/edge" }, page),
    [`${at}/item: not every member of the example's list has /edge: ${repair}`],
  ],
  [
    "a cursor is shown once",
    list({ items: "/data", next: "/next" }, lastPage),
    [`${at}/next: no example of a success has /next: ${repair}`],
  ],
  ["an operation without pages passes", withOperation({}), []],
] as const)("%s", ([, given, want]) => {
  expect(unshownPointers(given).map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual(want);
});

test("a pointer of x-errors is shown by one error of any operation", () => {
  const responses = { "200": json({ example: { id: 1 } }), "404": json({ example: { code: "NOT_FOUND" } }) };
  const given = withOperation(
    { responses },
    { "x-errors": { code: "/code", requestId: "/id", tokenRefused: ["EXPIRED"] } },
  );
  expect(unshownPointers(given)).toEqual([
    { pointer: "/x-errors/requestId", message: `no example of an error has /id: ${repair}` },
  ]);
});
