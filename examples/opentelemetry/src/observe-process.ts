import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { CallEvent } from "@ledgerkit/client";
import { observeCalls } from "./observe-calls.ts";

/**
 * Every client of this process, without a change where it is made: by Node's diagnostics channel. One client of each package, that is.
 *
 * @returns what ends it
 */
export function observeProcess(): () => void {
  const observers = new Map<string, ReturnType<typeof observeCalls>>();
  const listen = (message: unknown) => {
    const { client, ...event } = message as CallEvent & { client: string };
    const observe = observers.get(client) ?? observeCalls();
    observers.set(client, observe);
    observe(event);
  };
  subscribe("ledgerkit:call", listen);
  return () => unsubscribe("ledgerkit:call", listen);
}
