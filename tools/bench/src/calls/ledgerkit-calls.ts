import { type ClientOptions, createClient } from "@ledgerkit/client";
import { contract } from "../things/contract.ts";
import type { paths } from "../things/paths.ts";
import { type CallContestant, key } from "./call-contestant.ts";

/** Our client as one contestant; the options say what it does without. */
export function ledgerkitCalls(title: string, options: ClientOptions<typeof contract> = {}): CallContestant {
  return {
    title,
    connect() {
      const client = createClient<paths, typeof contract>(contract, { credentials: { token: key }, ...options });
      return async () => (await client.GET("/things/{id}", { params: { path: { id: "1" } } })).data;
    },
  };
}
