/** What takes the place of a value: one of every type, and texts that most formats and patterns refuse. */
const strangers: readonly unknown[] = [
  null,
  true,
  7,
  -1.5,
  "",
  "stranger",
  "2026-13-45",
  [],
  ["stranger"],
  {},
  { stranger: 1 },
];

/** A value with one thing changed. It is the same object each time: look at it before the next one is asked for. */
export interface Mutant {
  /** What was changed: a JSON Pointer, and how. */
  readonly what: string;
  readonly value: unknown;
}

/** Everything that differs from a JSON value in one place: a member gone, one too many, a value of another kind. */
export function* mutations(original: unknown): Generator<Mutant> {
  const root = { value: structuredClone(original) };
  yield* changes(root as unknown as Record<string, unknown>, "value", "", () => root.value);
}

function* changes(
  parent: Record<string, unknown>,
  key: string,
  pointer: string,
  whole: () => unknown,
): Generator<Mutant> {
  const value = parent[key];
  for (const stranger of strangers) {
    parent[key] = stranger;
    yield { what: `${pointer || "all"} = ${JSON.stringify(stranger)}`, value: whole() };
  }
  parent[key] = value;
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    value.push(value[0]);
    yield { what: `${pointer}/0 twice`, value: whole() };
    value.pop();
  } else {
    const record = value as Record<string, unknown>;
    record["stranger"] = 1;
    yield { what: `${pointer}/stranger added`, value: whole() };
    delete record["stranger"];
    for (const name of Object.keys(record)) {
      const { [name]: member } = record;
      delete record[name];
      yield { what: `${pointer}/${name} removed`, value: whole() };
      record[name] = member;
    }
  }
  for (const name of Object.keys(value)) {
    yield* changes(value as Record<string, unknown>, name, `${pointer}/${name}`, whole);
  }
}
