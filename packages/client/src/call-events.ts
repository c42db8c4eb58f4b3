/**
 * What happens to a call, for logs, metrics and traces. No header, no query and no body is in it. Node's diagnostics channel
 * `ledgerkit:call` has the same of every client in the process, with `client`, the name of its package.
 *
 * - `start`: the call begins
 * - `retry`: an attempt failed (`status`, or `error` by its name) and the next comes in `waitMs`
 * - `wait`: the call is held back for `waitMs` by the server's rate limit
 * - `end`: the answer is there
 * - `error`: the call ended without one
 */
export type CallEvent =
  | { readonly type: "start"; readonly operation: string; readonly id: number }
  | {
      readonly type: "retry";
      readonly operation: string;
      readonly id: number;
      readonly attempt: number;
      readonly waitMs: number;
      readonly status?: number;
      readonly error?: string;
    }
  | { readonly type: "wait"; readonly operation: string; readonly id: number; readonly waitMs: number }
  | {
      readonly type: "end";
      readonly operation: string;
      readonly id: number;
      readonly status: number;
      readonly attempts: number;
      readonly durationMs: number;
      readonly requestId?: string;
    }
  | {
      readonly type: "error";
      readonly operation: string;
      readonly id: number;
      readonly error: string;
      readonly attempts: number;
      readonly durationMs: number;
    };
