import { expect, test } from "vitest";
import { API, json, mockOf } from "./_contract.ts";

const paths = {
  "/a": {
    get: {
      responses: {
        200: json("got"),
        302: { description: "", headers: { Location: { schema: { type: "string" }, example: "/b" } } },
      },
    },
    post: {
      requestBody: { content: { "application/json": { schema: { type: "object" } } } },
      responses: { 201: json("made") },
    },
  },
};

test("takes a string, a URL or a Request, and needs no this", async () => {
  const { fetch } = await mockOf(paths);
  for (const input of [`${API}/a`, new URL(`${API}/a`), new Request(`${API}/a`)]) {
    expect(await (await fetch(input)).json()).toBe("got");
  }
  const request = new Request(`${API}/a`, {
    method: "POST",
    body: "{}",
    headers: { "content-type": "application/json" },
  });
  expect((await fetch(request)).status).toBe(201);
  expect(request.bodyUsed).toBe(true);
});

test("what is not a URL is a rejection, as with fetch", async () => {
  const { fetch } = await mockOf(paths);
  await expect(fetch("/a")).rejects.toThrow(TypeError);
  await expect(fetch("data:,x")).rejects.toThrow("is no server of this contract");
});

test("answers that come at the same time do not mix", async () => {
  const { fetch } = await mockOf(paths);
  const statuses = await Promise.all(
    Array.from(
      { length: 50 },
      async (_, n) => (await fetch(`${API}/a`, { headers: n % 2 ? { prefer: "code=302" } : {} })).status,
    ),
  );
  expect(statuses).toEqual(Array.from({ length: 50 }, (_, n) => (n % 2 ? 302 : 200)));
});

test("a signal that has aborted rejects with its reason", async () => {
  const { fetch } = await mockOf(paths);
  const reason = new Error("enough");
  await expect(fetch(`${API}/a`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test("a signal that aborts later rejects, though the body never ends", async () => {
  const { fetch } = await mockOf(paths);
  const body = new ReadableStream({ pull: () => new Promise(() => {}) });
  const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" };
  await expect(fetch(`${API}/a`, { ...init, signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
    name: "TimeoutError",
  });
});

test('redirect: "error" is obeyed', async () => {
  const { fetch } = await mockOf(paths);
  await expect(fetch(`${API}/a`, { redirect: "error", headers: { prefer: "code=302" } })).rejects.toThrow(
    "redirect (302)",
  );
});

test("nothing is printed", async () => {
  const { fetch } = await mockOf(paths);
  const written: unknown[] = [];
  const { write } = process.stdout;
  process.stdout.write = (chunk: unknown) => written.push(chunk) > 0;
  try {
    await fetch(`${API}/a`, { headers: { prefer: "code=418" } });
    await fetch(`${API}/a`);
  } finally {
    process.stdout.write = write;
  }
  expect(written).toEqual([]);
});
