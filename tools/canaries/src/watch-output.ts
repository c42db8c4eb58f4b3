import { everythingShown } from "./everything-shown.ts";

/** What a piece of code printed, warned of or left unhandled. */
export interface Output extends Disposable {
  text(): string;
}

const methods = ["log", "info", "warn", "error", "debug", "trace", "dir"] as const;
const events = ["unhandledRejection", "uncaughtExceptionMonitor", "warning"] as const;

/** Watches the console, both output streams, and the process's events, until it is disposed of. */
export function watchOutput(): Output {
  const heard: string[] = [];
  const hear = (...values: unknown[]) => {
    heard.push(...values.map(everythingShown));
  };
  const undo: (() => void)[] = [];
  for (const method of methods) {
    const original = console[method];
    console[method] = hear;
    undo.push(() => {
      console[method] = original;
    });
  }
  for (const stream of [process.stdout, process.stderr]) {
    const original = stream.write;
    stream.write = ((chunk: unknown, ...rest: []) => {
      hear(chunk);
      return original.call(stream, chunk as string, ...rest);
    }) as typeof stream.write;
    undo.push(() => {
      stream.write = original;
    });
  }
  for (const event of events) {
    process.on(event as "warning", hear);
    undo.push(() => process.off(event, hear));
  }
  return {
    text: () => heard.join("\n"),
    [Symbol.dispose]: () => {
      for (const step of undo) step();
    },
  };
}
