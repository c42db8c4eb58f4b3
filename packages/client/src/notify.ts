import { tell } from "@ledgerkit/auth";
import type { CallEvent } from "./call-events.ts";

type Detail<Event> = Event extends CallEvent ? Omit<Event, "operation" | "id"> : never;

/** Tells whoever listens what happens to one call. */
export type Notify = (event: Detail<CallEvent>) => void;

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}

/** The channel by which any program can listen without touching the code that makes the client. */
export const channelName = "ledgerkit:call";

/** Numbers the calls of all clients, so that whoever listens to several can tell them apart. */
let calls = 0;

/**
 * Who listens to a client's calls: its `observe`, and Node's diagnostics channel `ledgerkit:call`.
 *
 * @returns what one call tells its events to; undefined while nobody listens
 */
export function notifier(
  observe: ((event: CallEvent) => void) | undefined,
  name: string,
): (operation: string) => Notify | undefined {
  const channel = diagnosticsChannel();
  return (operation) => {
    if (!observe && !channel?.hasSubscribers) return undefined;
    const id = ++calls;
    return (detail) => {
      const event = { ...detail, operation, id } as CallEvent;
      tell(observe, event);
      // What a subscriber throws never comes here: as with all channels, the runtime makes it an `uncaughtException` of its own.
      channel?.publish({ client: name, ...event });
    };
  };
}

/** Asked for by name: an import of a Node module would break browsers and workers. */
function diagnosticsChannel(): Channel | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (id: string) => { channel(name: string): Channel } | undefined };
  };
  return process?.getBuiltinModule?.("node:diagnostics_channel")?.channel(channelName);
}
