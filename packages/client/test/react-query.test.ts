import { QueryClient } from "@tanstack/react-query";
import createQueryClient from "openapi-react-query";
import { describe, expect, it } from "vitest";
import { asOpenapiFetch, type CallEvent } from "../src/index.ts";
import { observed } from "./_things.ts";

/** The newest openapi-react-query: its types and its ways, with a client of ours. */
describe("openapi-react-query", () => {
  const { client, sent } = observed((request) =>
    request.url.endsWith("/none")
      ? Response.json({ error: { code: "NONE" } }, { status: 404 })
      : Response.json({ id: request.url.slice(-1), kind: "a" }, { status: request.method === "POST" ? 201 : 200 }),
  );
  const api = createQueryClient(asOpenapiFetch(client));
  const queries = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const thing = (id: string) => api.queryOptions("get", "/things/{id}", { params: { path: { id } } });

  it("asks, and keeps the answer", async () => {
    const cache = queries();
    const data = await cache.fetchQuery(thing("1"));
    expect(data.id satisfies string).toBe("1");
    expect(cache.getQueryData(thing("1").queryKey)).toEqual(data);
    expect(sent.at(-1)?.headers.get("authorization")).toBe("Bearer live_SECRET");
  });

  it("throws the error of a failure", async () => {
    await expect(queries().fetchQuery(thing("none"))).rejects.toEqual({ error: { code: "NONE" } });
  });

  it("ends a call that nobody waits for any more", async () => {
    const cache = queries();
    const events: CallEvent[] = [];
    const { client } = observed(() => new Promise(() => {}), { observe: (event) => events.push(event) });
    const options = createQueryClient(asOpenapiFetch(client)).queryOptions("get", "/report");
    const asked = cache.fetchQuery(options);
    await Promise.all([expect(asked).rejects.toThrow(), cache.cancelQueries({ queryKey: options.queryKey })]);
    await expect.poll(() => events.at(-1)).toMatchObject({ type: "error", error: "AbortError" });
  });
});
