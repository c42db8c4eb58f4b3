import { inspect } from "node:util";

/**
 * All that a value could show to a log, a debugger or an error tracker: its text, `inspect` with hidden properties, JSON, the stack, and
 * every property that can be reached from it, enumerable or not, with causes, `errors`, headers and URLs.
 */
export function everythingShown(value: unknown): string {
  const shown = [
    inspect(value, { depth: 20, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null }),
    inspect(value),
    attempt(() => String(value)),
    attempt(() => JSON.stringify(value)),
  ];
  walk(value, shown, new Set());
  return shown.join("\n");
}

function walk(value: unknown, shown: string[], seen: Set<unknown>): void {
  if (typeof value === "string") shown.push(value);
  if (value instanceof Uint8Array && value.length < 100_000) shown.push(Buffer.from(value).toString("latin1"));
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
  seen.add(value);
  shown.push(
    attempt(() => String(value)),
    attempt(() => JSON.stringify(value)),
  );
  if (value instanceof Map || value instanceof Headers || value instanceof URLSearchParams) {
    for (const entry of value) walk(entry, shown, seen);
  } else if (value instanceof Set) {
    for (const entry of value) walk(entry, shown, seen);
  }
  // What an instance inherits is read from the instance: getters of a class show what it keeps.
  for (let holder: object | null = value; holder && !isBuiltIn(holder); holder = Object.getPrototypeOf(holder)) {
    for (const key of Reflect.ownKeys(holder)) {
      shown.push(String(key));
      try {
        walk(Reflect.get(holder, key, value), shown, seen);
      } catch {
        // A getter that throws shows nothing.
      }
    }
  }
}

/** The realm's own objects, which lead everywhere and show nothing of ours. */
function isBuiltIn(holder: object): boolean {
  return holder === Object.prototype || holder === Function.prototype || holder === globalThis || holder === process;
}

function attempt(show: () => string | undefined): string {
  try {
    return show() ?? "";
  } catch {
    return "";
  }
}
