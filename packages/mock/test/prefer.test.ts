import { describe, expect, test } from "vitest";
import type { MockOptions } from "../src/index.ts";
import { API, json, mockOf, problemOf } from "./_contract.ts";

const responses = {
  200: {
    description: "",
    content: {
      "application/json": { examples: { one: { value: 1 }, two: { value: 2 } } },
      "application/pdf": { example: "%PDF" },
    },
  },
  404: json({ error: "gone" }),
  429: { ...json({ error: "slow down" }), headers: { "Retry-After": { schema: { type: "integer" }, example: 7 } } },
  "5XX": json({ error: "broken" }),
};

async function ask(headers: Record<string, string>, over: object = responses, options: MockOptions = {}) {
  const { fetch } = await mockOf({ "/a": { get: { responses: over } } }, {}, options);
  return fetch(`${API}/a`, { headers });
}

test.each<[string, number, unknown]>([
  ["code=404", 404, { error: "gone" }],
  ["code=429", 429, { error: "slow down" }],
  ["code=503", 503, { error: "broken" }],
  ["example=two", 200, 2],
  ["code=200, example=two", 200, 2],
  ['code="200"; example="two"', 200, 2],
  ["return=minimal, Code=404", 404, { error: "gone" }],
  ["respond-async", 200, 1],
])("Prefer: %s", async (prefer, status, body) => {
  const response = await ask({ prefer });
  expect([response.status, await response.json(), response.headers.get("x-mock-problem")]).toEqual([
    status,
    body,
    null,
  ]);
});

test("a forced answer has its headers", async () => {
  expect((await ask({ prefer: "code=429" })).headers.get("retry-after")).toBe("7");
});

test.each([
  ["a status that the operation does not have", "code=418", "status code 418 is not defined"],
  ["an example that it does not have", "example=three", "exampleKey: three does not exist"],
  ["neither", "code=404, example=three", 'the status 404 and an example called "three"'],
  ["an example of another status", "code=404, example=two", 'the status 404 and an example called "two"'],
  ["no status", "code=abc", "not a status"],
  ["a status that no response can have", "code=101", "not a status"],
])("%s is 404, told from the contract's own by its header", async (_, prefer, detail) => {
  const response = await ask({ prefer });
  expect([response.status, response.headers.get("x-mock-problem")]).toEqual([404, "NOT_FOUND"]);
  expect((await problemOf(response)).detail).toContain(detail);
});

test("an error is sent as it is, whatever is accepted", async () => {
  const response = await ask({ prefer: "code=404", accept: "application/pdf" });
  expect([response.status, await response.json()]).toEqual([404, { error: "gone" }]);
});

test("a success that is not accepted is not another success", async () => {
  const over = { 200: json(1), 202: { description: "", content: { "text/csv": { example: "a" } } } };
  const response = await ask({ prefer: "code=202", accept: "application/json" }, over);
  expect(response.headers.get("x-mock-problem")).toBe("NOT_FOUND");
});

describe("dynamic", () => {
  const schema = { type: "object", required: ["id"], properties: { id: { type: "string", pattern: "^[a-z]{8}$" } } };
  const over = { 200: json({ id: "examples" }, schema) };
  const id = async (response: Response) => ((await response.json()) as { id: string }).id;

  test("is made up from the schema", async () => {
    const made = await id(await ask({ prefer: "dynamic=true" }, over));
    expect(made).toMatch(/^[a-z]{8}$/);
    expect(made).not.toBe("examples");
    expect(await id(await ask({}, over, { dynamic: true }))).not.toBe("examples");
    expect(await id(await ask({ prefer: "dynamic=false" }, over, { dynamic: true }))).toBe("examples");
  });

  test("is the same for the same seed, and another without one", async () => {
    const seeded = { dynamic: true, seed: 7 };
    expect(await id(await ask({}, over, seeded))).toBe(await id(await ask({}, over, seeded)));
    expect(await id(await ask({}, over, { dynamic: true }))).not.toBe(await id(await ask({}, over, { dynamic: true })));
    // Prism keeps the generator of the last seed: what comes after it would be the same each time as well.
    await ask({}, over, seeded);
    const after = await id(await ask({}, over, { dynamic: true }));
    await ask({}, over, seeded);
    expect(await id(await ask({}, over, { dynamic: true }))).not.toBe(after);
  });

  test("falls back to the example where there is no schema to make it up from", async () => {
    for (const content of [{ example: "%PDF" }, { example: "%PDF", schema: {} }]) {
      const response = await ask(
        {},
        { 200: { description: "", content: { "application/pdf": content } } },
        { dynamic: true },
      );
      expect([response.status, await response.text()]).toEqual([200, "%PDF"]);
    }
  });

  test("is what was forced", async () => {
    const both = {
      ...over,
      404: json({ error: "gone" }, { type: "object", required: ["error"], properties: { error: { type: "string" } } }),
    };
    const response = await ask({ prefer: "code=404, dynamic=true" }, both);
    expect([response.status, await response.json()]).toEqual([404, { error: expect.any(String) }]);
  });
});
