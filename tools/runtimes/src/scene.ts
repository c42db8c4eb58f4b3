/** What the server says of itself: the messages between the suite, wherever it runs, and the mocks. */

/** A part that the suite writes for the server: the mock of a contract, with some answers of its own. */
export interface SceneRequest {
  /** The package whose contract has the answers that are not scripted; one without a contract has none. */
  readonly package: string;
  readonly answers: readonly ScriptedAnswer[];
}

/** Given once, to the first request that fits. */
export interface ScriptedAnswer {
  /** Method and path, without a query: `GET /v1/accounts`. */
  readonly on: string;
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body in pieces, text or bytes, that are sent one after the other. */
  readonly body?: readonly (string | readonly number[])[];
  /** How long the server thinks, in milliseconds. */
  readonly afterMs?: number;
}

/** A request as it arrived. */
export interface ArrivedRequest {
  /** `GET /v1/accounts`. */
  readonly operation: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, each byte a character (ISO 8859-1), so that every byte shows. */
  readonly body: string;
}
