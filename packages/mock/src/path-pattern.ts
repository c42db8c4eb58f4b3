import { literally } from "./literally.ts";

/** A path template of the contract (OpenAPI 3.1.1, section 4.8.2), ready to be compared with a request. */
export interface PathPattern {
  /** Of two templates that match, the one with the smaller rank is the more literal, segment by segment from the left. */
  readonly rank: string;
  /** The values of the path parameters, decoded, or undefined if the template does not match. */
  match(pathname: string): Readonly<Record<string, string>> | undefined;
}

export function pathPattern(template: string): PathPattern {
  const segments = template.split("/").map(segmentPattern);
  return {
    rank: segments.map(({ rank }) => rank).join(""),
    match: (pathname) => {
      // A template "/" behind a server with a path is reached with and without the slash at the end.
      const parts = (pathname === "" ? "/" : pathname).split("/");
      if (parts.length !== segments.length) return undefined;
      const values: Record<string, string> = {};
      for (const [index, segment] of segments.entries()) {
        if (!segment.read(decode(parts[index] ?? ""), values)) return undefined;
      }
      return values;
    },
  };
}

interface SegmentPattern {
  readonly rank: "0" | "1" | "2";
  read(text: string, into: Record<string, string>): boolean;
}

function segmentPattern(template: string): SegmentPattern {
  const parts = template.split(/\{([^{}]+)\}/);
  if (parts.length === 1) {
    const literal = decode(template);
    return { rank: "0", read: (text) => text === literal };
  }
  const names = parts.filter((_, index) => index % 2 === 1);
  const source = parts.map((part, index) => (index % 2 === 1 ? "(.+?)" : literally(part))).join("");
  const expression = new RegExp(`^${source}$`, "s");
  return {
    rank: source === "(.+?)" ? "2" : "1",
    read: (text, into) => {
      const found = expression.exec(text);
      if (found === null) return false;
      for (const [index, name] of names.entries()) into[name] = found[index + 1] ?? "";
      return true;
    },
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
