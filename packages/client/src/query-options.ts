import type { QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import { type StyleOf, serializeQuery } from "./serialize-query.ts";

/** openapi-fetch's option: a function, or the styles of arrays and objects. */
export type QueryOption = QuerySerializer<unknown> | QuerySerializerOptions | undefined;

const ofArrays = { form: "comma", spaceDelimited: "space", pipeDelimited: "pipe" } as const;

/** What the option's styles say counts, and what they leave open is as it was. */
export function withQueryOption(styleOf: StyleOf, option: QueryOption): StyleOf {
  if (typeof option !== "object") return styleOf;
  const { array, object, allowReserved } = option;
  return (name, isArray) => {
    const usual = styleOf(name, isArray);
    let word = usual.replace("+", "") as ReturnType<StyleOf>;
    if (isArray && array) word = array.explode === false ? ofArrays[array.style ?? "form"] : "repeat";
    if (!isArray && object) word = object.style !== "form" ? "deep" : object.explode === false ? "comma" : "fields";
    return (allowReserved ?? usual.endsWith("+")) ? (`${word}+` as ReturnType<StyleOf>) : word;
  };
}

/** The option as a function. */
export function querySerializer(option: QueryOption, styleOf: StyleOf): QuerySerializer<unknown> {
  return typeof option === "function" ? option : (query) => serializeQuery(query, withQueryOption(styleOf, option));
}
