// Generated from specs/iownit/openapi.yaml by `pnpm generate`. Do not edit: edit the contract.

/** Every operation of iownit (Corastone) Integration API v1, by operationId. */
export const operations = {
  getAccessToken: {
    method: "POST",
    path: "/oauth2/token",
    tag: "Auth",
    summary: "Trade client credentials for a bearer token",
    evidence: "docs",
    security: [{ clientBasic: [] }],
  },
  listOAuthClients: {
    method: "GET",
    path: "/external/v1/oauth/client",
    tag: "OAuth Management",
    summary: "List the clients of the organization",
    evidence: "seed",
    security: [{ OAuth2clientCredentials: ["manageExternalClients"] }],
  },
  updateOAuthClient: {
    method: "PUT",
    path: "/external/v1/oauth/client",
    tag: "OAuth Management",
    summary: "Change a client",
    evidence: "seed",
    security: [{ OAuth2clientCredentials: ["manageExternalClients"] }],
  },
  createOAuthClient: {
    method: "POST",
    path: "/external/v1/oauth/client",
    tag: "OAuth Management",
    summary: "Register a secondary client",
    evidence: "seed",
    security: [{ OAuth2clientCredentials: ["manageExternalClients"] }],
  },
  getCurrentOAuthClient: {
    method: "GET",
    path: "/external/v1/oauth/client/current",
    tag: "OAuth Management",
    summary: "Show the calling client",
    evidence: "seed",
    security: [{ OAuth2clientCredentials: [] }],
  },
  resetOAuthClientPassword: {
    method: "PUT",
    path: "/external/v1/oauth/client/password-reset",
    tag: "OAuth Management",
    summary: "Set a new password for another client",
    evidence: "seed",
    security: [{ OAuth2clientCredentials: ["manageExternalClients"] }],
  },
  deleteOAuthClient: {
    method: "DELETE",
    path: "/external/v1/oauth/client/{clientId}",
    tag: "OAuth Management",
    summary: "Remove a client",
    evidence: "seed",
    security: [{ OAuth2clientCredentials: ["manageExternalClients"] }],
  },
  updateOwnOAuthPassword: {
    method: "PUT",
    path: "/external/v1/oauth/password",
    tag: "OAuth Management",
    summary: "Change the password of the calling client",
    evidence: "seed",
    security: [{ OAuth2clientCredentials: [] }],
  },
} as const;
