import type { HeadersOptions } from "openapi-fetch";

type HeadersRecord = Extract<HeadersOptions, Record<string, unknown>>;

/** Headers as names and values: openapi-fetch takes a list of pairs for such a record, and makes a header "0" of it. */
export function headersRecord(headers: HeadersOptions | undefined): HeadersRecord | undefined {
  return headers instanceof Headers || Array.isArray(headers)
    ? Object.fromEntries(new Headers(headers))
    : (headers as HeadersRecord | undefined);
}
