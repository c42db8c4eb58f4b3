import type { CallEvent } from "./call-events.ts";
import type { Call } from "./steps/step.ts";

type Detail<Event> = Event extends CallEvent ? Omit<Event, "operation" | "id"> : never;

/** Tells whoever listens: the client's `observe`, and Node's diagnostics channel `ledgerkit:call`. */
export type Notify = (event: Detail<CallEvent>, call: Pick<Call, "operation"> & { readonly id?: number }) => void;

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}

/** The channel by which any program can listen without touching the code that makes the client. */
export const channelName = "ledgerkit:call";

export function notifier(observe: ((event: CallEvent) => void) | undefined, name: string): Notify | undefined {
  const channel = diagnosticsChannel();
  if (!observe && !channel) return undefined;
  return (detail, { operation, id = 0 }) => {
    if (!observe && !channel?.hasSubscribers) return;
    const event = { ...detail, operation, id } as CallEvent;
    try {
      observe?.(event);
    } catch {
      // Whoever watches must not break what is watched.
    }
    channel?.publish({ client: name, ...event });
  };
}

/** Asked for by name: an import of a Node module would break browsers and workers. */
function diagnosticsChannel(): Channel | undefined {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (id: string) => { channel(name: string): Channel } | undefined };
  };
  return process?.getBuiltinModule?.("node:diagnostics_channel")?.channel(channelName);
}
