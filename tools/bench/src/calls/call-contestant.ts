/** One client: the default export of a file in `contestants`. The global `fetch` is a stub when it is loaded. */
export interface CallContestant {
  readonly title: string;
  /**
   * Makes the client, once.
   *
   * @returns one call of `GET /things/1` with a bearer token; resolves to the parsed body
   */
  readonly connect: () => CallOnce | Promise<CallOnce>;
}

export type CallOnce = () => Promise<unknown>;

export const baseUrl = "https://things.example";
export const key = "key_0123456789abcdef";
