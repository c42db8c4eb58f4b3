import type { Contract } from "@ledgerkit/client";

/** The contract of the small API that the benchmarks call: one resource, one scheme. */
export const contract = {
  name: "@ledgerkit/bench",
  version: "1.0.0",
  servers: { production: { url: "https://things.example" } },
  securitySchemes: { token: { type: "http", scheme: "bearer" } },
  security: [{ token: [] }],
  operations: {
    "POST /keyed-things": { idempotencyKey: { in: "header", name: "Idempotency-Key" } },
  },
} as const satisfies Contract;
