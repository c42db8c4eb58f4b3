import { AuthError } from "./auth-error.ts";
import type { TokenContext, TokenSource } from "./credential.ts";
import type { TokenManager } from "./token-manager.ts";

/** Tokens of one client, one for each set of scopes that its calls need. */
export interface ScopedTokens extends TokenSource {
  /** Forgets all tokens, here and in the store. */
  invalidate(): Promise<void>;
}

/**
 * Gives each call a token with the scopes that its operation names, and no more (RFC 9700, section 2.3). Calls with the same scopes
 * share one token and one renewal. An operation that names no scopes takes any token that is in hand.
 *
 * @param tokensFor makes the source for one set of scopes; called once for each
 * @example
 * ```ts
 * const tokens = scopedTokens((scope) => clientCredentials({ ...client, scope }));
 * ```
 */
export function scopedTokens(tokensFor: (scope: readonly string[]) => TokenManager): ScopedTokens {
  const managers = new Map<string, TokenManager>();
  /** Who served a call: the refusal of its token is theirs to hear. */
  const served = new WeakMap<TokenContext, TokenManager>();
  let inHand: TokenManager | undefined;

  const managerOf = (scopes: readonly string[]) => {
    const scope = [...new Set(scopes)].sort();
    const key = scope.join(" ");
    const manager = managers.get(key) ?? tokensFor(scope);
    managers.set(key, manager);
    return manager;
  };

  return {
    async getToken(context) {
      const manager = context.scopes.length === 0 && inHand ? inHand : managerOf(context.scopes);
      served.set(context, manager);
      try {
        const token = await manager.getToken(context);
        inHand = manager;
        return token;
      } catch (error) {
        // What the server refuses now is not in hand any more: the next call asks for a token without scopes.
        if (inHand === manager && error instanceof AuthError && error.code === "token_request_refused")
          inHand = undefined;
        throw error;
      }
    },

    refused: (token, context) => (served.get(context) ?? managerOf(context.scopes)).refused(token, context),

    async invalidate() {
      inHand = undefined;
      await Promise.all([...managers.values()].map((manager) => manager.invalidate()));
    },
  };
}
