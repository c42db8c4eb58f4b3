// Generated from specs/bigledger/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

/** Every operation of BigLedger API 1.0.0, by operationId. */
export const operations = {
  verifyAuth: {
    method: "GET",
    path: "/auth/verify",
    tag: "System",
    summary: "Check the credentials",
    evidence: "seed",
    security: [{ apiKey: [], companyId: [] }, { oauth: [], companyId: [] }, { oauth: [] }],
  },
  authorize: {
    method: "GET",
    path: "/oauth/authorize",
    tag: "System",
    summary: "Ask a person for consent",
    evidence: "seed",
    navigation: true,
    security: [],
  },
  createOAuthToken: {
    method: "POST",
    path: "/oauth/token",
    tag: "System",
    summary: "Get or renew an access token",
    evidence: "seed",
    security: [],
  },
  listAccounts: {
    method: "GET",
    path: "/accounts",
    tag: "Accounts",
    summary: "List the accounts",
    evidence: "seed",
    security: [{ apiKey: [], companyId: [] }, { oauth: ["read:accounts"], companyId: [] }, { oauth: ["read:accounts"] }],
    pagination: {
      style: "cursor",
      request: { cursor: "cursor", limit: "limit" },
      response: { items: "/data", next: "/pagination/nextCursor", more: "/pagination/hasMore", total: "/pagination/total" },
    },
  },
  getAccount: {
    method: "GET",
    path: "/accounts/{accountId}",
    tag: "Accounts",
    summary: "Get an account",
    evidence: "docs",
    security: [{ apiKey: [], companyId: [] }, { oauth: ["read:accounts"], companyId: [] }, { oauth: ["read:accounts"] }],
  },
} as const;
