import type { HeadersOptions, Middleware } from "openapi-fetch";
import type { OneCallSettings } from "./call-settings.ts";
import type { QueryOption } from "./query-options.ts";

/**
 * openapi-fetch's types are exact for one contract; in here any contract passes through. The exact types are put back on by the
 * return type of `createClient`.
 */
export interface LooseClient {
  request(method: string, path: string, init: LooseInit): Promise<LooseResult>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

export type Fetch = (request: Request, more: RequestInit) => Promise<Response>;

export interface LooseInit extends OneCallSettings {
  params?: { path?: Record<string, unknown> };
  body?: unknown;
  duplex?: string;
  signal?: AbortSignal | null;
  fetch?: Fetch;
  parseAs?: string;
  baseUrl?: string;
  middleware?: Middleware[];
  redirect?: RequestInit["redirect"];
  querySerializer?: QueryOption;
  bodySerializer?: (body: unknown, headers?: Headers) => unknown;
  headers?: HeadersOptions | undefined;
}

export interface LooseResult {
  data?: unknown;
  error?: unknown;
  response: Response;
  status?: number;
}
