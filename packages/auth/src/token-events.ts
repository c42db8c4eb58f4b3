/**
 * What a source of tokens does, for logs, metrics and traces. Never a token.
 *
 * - `requested`: new tokens were had from the server, in `durationMs`
 * - `shared`: another process had renewed; its tokens were taken from the store
 * - `failed`: an attempt failed; `code` is the AuthError's, `attempt` counts from 1
 * - `unsaved`: tokens were had but could not be stored; they serve from memory, and storing is tried again
 * - `ended`: the session is over; only a new sign-in helps
 */
export type TokenEvent =
  | { readonly type: "requested"; readonly key: string; readonly durationMs: number; readonly attempt: number }
  | { readonly type: "shared"; readonly key: string; readonly durationMs: number }
  | { readonly type: "failed"; readonly key: string; readonly code: string; readonly attempt: number }
  | { readonly type: "unsaved"; readonly key: string; readonly code: string }
  | { readonly type: "ended"; readonly key: string };

export type TokenObserver = (event: TokenEvent) => void;
