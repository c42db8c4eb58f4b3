import { createLedgible, type Ledgible, type LedgibleOptions, ledgibleConnect, unwrap } from "@ledgerkit/ledgible";

const redirectUri = "https://app.example/callback";
const userId = "user-1";

/** A user's module. tools/pack compiles and runs it with the packed package. */
export async function consume(connection: Pick<LedgibleOptions, "baseUrl" | "fetch">): Promise<string> {
  const connect = ledgibleConnect({ clientId: "ANY", clientSecret: "ANY", redirectUri, ...connection });
  const { state } = connect.requestUrl({ exchangeName: "kraken", userId });
  const auth = await connect.callback(`${redirectUri}?code=ANY&state=${state}`, { state, userId });
  const ledgible = createLedgible({ auth, ...connection });

  const params = { path: { userId } };
  const sources = unwrap(await ledgible.GET("/v1/data/user/{userId}/dataSources/", { params }));
  const ids: (string | undefined)[] = sources.map((source) => source.id);

  const refusal = { headers: { Prefer: "code=429" }, retry: false } as const;
  const result = await ledgible.GET("/v1/data/user/{userId}/dataSources/", { params, ...refusal });
  if (result.status !== 429) throw new Error(`HTTP ${result.response.status}`);
  return `${ids.length} data sources, then ${result.error.error}`;
}

/** What must not compile. */
export const mistakes = (ledgible: Ledgible) => [
  // @ts-expect-error there is no such path
  ledgible.GET("/v1/data/users"),
  // @ts-expect-error the path parameter is missing
  ledgible.GET("/v1/data/user/{userId}/dataSources/"),
  // @ts-expect-error the limit is a number
  ledgible.GET("/v1/data/user/{userId}/dataSources/", { params: { path: { userId }, query: { limit: "20" } } }),
  // @ts-expect-error there is no such environment
  createLedgible({ environment: "staging" }),
];
