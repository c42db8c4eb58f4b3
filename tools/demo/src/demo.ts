import type { CallResult } from "@ledgerkit/client";

/** What a provider package shows of itself: the default export of its `demo.ts`. */
export type Demo = readonly DemoFlow[];

/** One way in. */
export interface DemoFlow {
  /** How the client proves itself, in a few words. */
  readonly flow: string;
  /**
   * Makes the client and says what to call with it.
   *
   * @param url the address of the provider's mock on loopback
   */
  readonly connect: (url: string) => readonly DemoCall[] | Promise<readonly DemoCall[]>;
}

export interface DemoCall {
  readonly call: string;
  readonly run: () => Promise<CallResult>;
  /** What came back, in a few words; for a call that is meant to succeed. */
  readonly show?: (data: never) => unknown;
  /** The status that the mock is asked to refuse the call with. */
  readonly refusedWith?: number;
}
