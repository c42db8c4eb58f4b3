/** Retries that a client may spend: an outage must not be multiplied by them. */
export interface RetryBudget {
  /** Takes one retry, if there is one. */
  take(): boolean;
  /** A call that went well earns a part of one. */
  give(): void;
}

/** Ten retries at the start, then one for every ten calls that go well (in the manner of gRPC's retry throttling, gRFC A6). */
export function retryBudget(size = 10, share = 0.1): RetryBudget {
  let left = size;
  return {
    take() {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    give() {
      left = Math.min(size, left + share);
    },
  };
}
