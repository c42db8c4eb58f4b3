// The step that puts credentials on a request

export { AuthError, type AuthErrorCode } from "./auth-error.ts";
export { type AuthenticatedCall, authenticate } from "./authenticate.ts";
// Grants and exchanges, one each
export {
  AuthorizationCode,
  type AuthorizationCodeOptions,
  type AuthorizationRequest,
  type AuthorizationRequestOptions,
  type CallbackOptions,
  type Session,
} from "./authorization-code.ts";
export { basicCredential } from "./basic-credential.ts";
export { changeRequest, copyRequest, moveRequest } from "./change-request.ts";
export { type ClientCredentialsOptions, clientCredentials } from "./client-credentials.ts";
export type { ClientSecrets, SecretStore } from "./client-secret.ts";
export type { Credential, TokenContext, TokenSource } from "./credential.ts";
// Small things that clients need as well
export { delay } from "./delay.ts";
export { discard } from "./discard.ts";
export { type EncryptedStoreOptions, encryptedStore } from "./encrypted-store.ts";
export type { EncryptionKey } from "./encryption-key.ts";
// Signatures
export { base64url, fromBase64url, signJws } from "./jws.ts";
export { type ExchangeResult, type KeyExchangeOptions, keyExchange } from "./key-exchange.ts";
// Tokens and where they live
export { longestTimer } from "./longest-timer.ts";
export { memoryStore } from "./memory-store.ts";
export { type Signer, type SigningAlgorithm, type SigningKey, signer } from "./private-key.ts";
export { raceSignal } from "./race-signal.ts";
// Errors and rules
export { randomState } from "./random-state.ts";
export { retryAfterMs } from "./retry-after.ts";
export { rotateClientSecret, type SecretRotation } from "./rotate-client-secret.ts";
export { safeCause } from "./safe-cause.ts";
export { type ScopedTokens, scopedTokens } from "./scoped-tokens.ts";
export { assertSecureUrl, isLoopback } from "./secure-url.ts";
export type {
  ClientAuthentication,
  KeyPrefixes,
  OAuthEndpoint,
  OAuthFlow,
  SecurityRequirement,
  SecurityScheme,
  SecuritySchemes,
  Server,
  Servers,
} from "./security-scheme.ts";
export type { Credentials } from "./select-requirement.ts";
export { type SelfSignedJwtOptions, selfSignedJwt } from "./self-signed-jwt.ts";
export { rememberSecrets, withoutSecrets } from "./sent-secrets.ts";
export { tell } from "./tell.ts";
export type { OAuthClientOptions, OAuthEndpoints } from "./token-endpoint.ts";
export type { TokenEvent, TokenObserver } from "./token-events.ts";
export { TokenManager, type TokenManagerOptions, type TokenSettings, tokenSettings } from "./token-manager.ts";
export type { Grant } from "./token-renewal.ts";
export type { TokenResponse, TokenSet } from "./token-set.ts";
export type { Lease, Stored, TokenStore } from "./token-store.ts";
export {
  verifyWebhook,
  type WebhookDelivery,
  type WebhookOptions,
  type WebhookSignature,
} from "./webhook-signature.ts";
