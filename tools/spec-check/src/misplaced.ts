import { shapeErrors } from "./shape-errors.ts";
import { vocabulary } from "./vocabulary.ts";

const page = "specs/VOCABULARY.md";

/** What is wrong with an extension of this name and value in this place, or nothing. */
export function misplaced(
  name: string,
  value: unknown,
  place: string,
  host: { readonly type?: unknown },
): string | undefined {
  const uses = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!uses) {
    const allowed = Object.keys(vocabulary).filter((word) => vocabulary[word]?.some(({ on }) => on.includes(place)));
    const here = allowed.length > 0 ? `one of ${allowed.join(", ")}` : "a description";
    return `\`${name}\` is not in ${page}. Use ${here} here, or add a word to that page and to tools/spec-check/src/vocabulary.ts.`;
  }
  const use = uses.find(({ on }) => on.includes(place));
  if (!use)
    return `Move \`${name}\` to where ${page} has it (${uses.flatMap(({ on }) => on).join(", ")}): this is a ${place}.`;
  if (use.types && !use.types.some((type) => [host.type].flat().includes(type)))
    return `\`${name}\` suits a ${place} of type ${use.types.join(" or ")} only (${page}).`;
  const errors = shapeErrors(use.shape, value);
  return errors.length > 0 ? `Give \`${name}\` the shape of ${page}: ${errors.join("; ")}.` : undefined;
}
