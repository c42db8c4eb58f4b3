import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { CallEvent } from "@ledgerkit/client";
import { observeCalls } from "./observe-calls.ts";

/**
 * Every client of this process, without a change where it is made: by Node's diagnostics channel.
 *
 * @returns what ends it
 */
export function observeProcess(): () => void {
  const observe = observeCalls();
  const listen = (message: unknown) => {
    const { client: _, ...event } = message as CallEvent & { client: string };
    observe(event);
  };
  subscribe("ledgerkit:call", listen);
  return () => unsubscribe("ledgerkit:call", listen);
}
