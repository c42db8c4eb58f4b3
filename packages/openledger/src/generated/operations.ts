// Generated from specs/openledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

/** Every operation of Open Ledger API 1.0.0, by operationId. */
export const operations = {
  getAuth0Token: {
    method: "POST",
    path: "/oauth/token",
    tag: "Authentication",
    summary: "Get a token with client credentials",
    evidence: "seed",
    security: [],
  },
  generateAccessToken: {
    method: "POST",
    path: "/v1/auth/tokens",
    tag: "Authentication",
    summary: "Exchange an API key for a token",
    evidence: "docs",
    security: [],
  },
  getEntities: {
    method: "GET",
    path: "/v1/entities",
    tag: "Entities",
    summary: "Get one entity or list them all",
    evidence: "docs",
    security: [{ token: [] }, { auth0: [] }],
    pagination: {
      style: "cursor",
      request: { cursor: "cursor", limit: "pageSize" },
      response: { items: "/entities", next: "/nextCursor", more: "/hasMore" },
    },
  },
  createEntity: {
    method: "POST",
    path: "/v1/entities",
    tag: "Entities",
    summary: "Create an entity",
    evidence: "docs",
    security: [{ token: [] }, { auth0: [] }],
  },
  listTransactions: {
    method: "GET",
    path: "/v1/transactions",
    tag: "Transactions",
    summary: "List transactions",
    evidence: "docs",
    security: [{ token: [] }, { auth0: [] }],
    pagination: {
      style: "cursor",
      request: { cursor: "cursor", limit: "pageSize" },
      response: { items: "/transactions", next: "/nextCursor", more: "/hasMore" },
    },
  },
  createTransaction: {
    method: "POST",
    path: "/v1/transactions",
    tag: "Transactions",
    summary: "Record a transaction",
    evidence: "docs",
    security: [{ token: [] }, { auth0: [] }],
  },
} as const;
