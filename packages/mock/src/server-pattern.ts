import { literally } from "./literally.ts";
import type { ServerObject } from "./openapi.ts";

/** A server of the contract (OpenAPI 3.1.1, section 4.8.5), ready to be compared with a request. */
export interface ServerPattern {
  /** As the contract writes it. */
  readonly url: string;
  /** How many variables it has: the fewer, the more literal. */
  readonly variables: number;
  /** A relative server has no origin of its own. */
  readonly hasOrigin: boolean;
  matchesOrigin(origin: string): boolean;
  /** The part of `pathname` behind this server's own path, which is "" or begins with a slash; undefined if it lies elsewhere. */
  strip(pathname: string): string | undefined;
}

type Variables = NonNullable<ServerObject["variables"]>;

const VARIABLE = /\{([^{}]*)\}/;

export function serverPattern({ url, variables = {} }: ServerObject): ServerPattern {
  const scheme = url.indexOf("://");
  const slash = scheme < 0 ? 0 : url.indexOf("/", scheme + 3);
  const authority = slash < 0 ? url : url.slice(0, slash);
  const base = (slash < 0 ? "" : url.slice(slash)).replace(/^\.?(?=[^/])/, "/").replace(/\/+$/, "");

  const origin = new RegExp(`^${expression(withoutDefaultPort(authority), variables, hostVariable)}$`, "i");
  const prefix = new RegExp(`^${expression(base, variables, pathVariable)}(?=/|$)`);
  return {
    url,
    variables: url.split(VARIABLE).length >> 1,
    hasOrigin: authority !== "",
    matchesOrigin: (candidate) => authority !== "" && origin.test(candidate),
    strip: (pathname) => {
      const found = prefix.exec(pathname);
      return found === null ? undefined : pathname.slice(found[0].length);
    },
  };
}

type VariableExpression = (fallback: string, isWhole: boolean) => string;

/** One label of the host name, unless the variable is all of it (`https://{host}`) or its default shows that it may have dots. */
const hostVariable: VariableExpression = (fallback, isWhole) =>
  isWhole || fallback.includes(".") ? "[^/]+" : "[^/.:]+";

/** One segment, or whatever the default is: `{basePath}` often has an empty one, or one with slashes. */
const pathVariable: VariableExpression = (fallback) => `(?:${literally(fallback)}|[^/]+)`;

function expression(template: string, variables: Variables, free: VariableExpression): string {
  const isWhole = /^[^/]*:\/\/\{[^{}]*\}(:\d+)?$/.test(template);
  return template
    .split(VARIABLE)
    .map((part, index) => {
      if (index % 2 === 0) return literally(part);
      const { default: fallback = "", enum: values } = variables[part] ?? {};
      if (values !== undefined) return `(?:${values.map((value) => literally(String(value))).join("|")})`;
      return free(String(fallback), isWhole);
    })
    .join("");
}

/** `URL.origin` never shows it. */
function withoutDefaultPort(authority: string): string {
  if (/^https:/i.test(authority)) return authority.replace(/:443$/, "");
  return /^http:/i.test(authority) ? authority.replace(/:80$/, "") : authority;
}
