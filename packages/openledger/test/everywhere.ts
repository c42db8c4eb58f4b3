import { serverSentEvents } from "@ledgerkit/client";
import { createOpenLedger, unwrap } from "@ledgerkit/openledger";
import type { Checks, Scene } from "@ledgerkit/runtimes";

function openledger({ url }: Scene) {
  return createOpenLedger({
    userType: "developer",
    id: "dev_EXAMPLE",
    apiKey: "EXAMPLE",
    baseUrl: url,
    dangerouslyAllowBrowser: true,
  });
}

export default {
  async "one exchange for many calls at once"({ stage, same }) {
    const scene = await stage();
    const client = openledger(scene);
    const query = { entityId: "entity_12345" };
    const results = await Promise.all(
      Array.from({ length: 8 }, () => client.GET("/v1/transactions", { params: { query } })),
    );
    for (const result of results) unwrap(result);
    const operations = (await scene.arrived()).map(({ operation }) => operation);
    same(operations.filter((operation) => operation === "POST /v1/auth/tokens").length, 1);
    same(operations.length, 9);
    return "1 exchange, 8 calls";
  },

  async "a missing option is named, even where the environment may not be read"({ same }) {
    let refusal = "";
    try {
      createOpenLedger({ userType: "developer", id: "dev_EXAMPLE", dangerouslyAllowBrowser: true });
    } catch (error) {
      refusal = String(error);
    }
    same(refusal.includes("missing: apiKey (or the environment variable OPENLEDGER_API_KEY)."), true);
    same(refusal.includes("--allow-env=OPENLEDGER_API_KEY"), "Deno" in globalThis);
    return refusal;
  },

  async "server-sent events, as they come"({ stage, same }) {
    // In pieces that end in the middle of a line's end, and of a character.
    const body = [
      'data: {"id":1}\n',
      "\nevent: done\r",
      "\ndata: ",
      [0xe6],
      [0xbc, 0xa2, 0x0d],
      "\n\r",
      "\ndata: cut off",
    ];
    const on = "POST /v1/ai/entity_12345/suggest-categories-vector";
    const scene = await stage([{ on, headers: { "Content-Type": "text/event-stream" }, body }]);
    const { response } = await openledger(scene).POST("/v1/ai/{entityId}/suggest-categories-vector", {
      params: { path: { entityId: "entity_12345" } },
      body: { transactions: [] },
      parseAs: "stream",
    });
    const events: string[] = [];
    for await (const { event, data } of serverSentEvents(response)) events.push(`${event} ${data}`);
    same(events.join("; "), 'message {"id":1}; done 漢');
    return events.join("; ");
  },
} satisfies Checks;
