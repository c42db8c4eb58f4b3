const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/**
 * A secret that nobody can guess: 48 letters and digits (285 bits), with at least one of each kind, since some servers ask for that. No
 * other characters, because not all servers take those apart alike in HTTP Basic (RFC 6749, section 2.3.1).
 */
export function randomSecret(): string {
  let secret = "";
  while (!(/[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret))) {
    // A byte beyond the last multiple of 62 would make some letters likelier.
    const bytes = crypto.getRandomValues(new Uint8Array(96)).filter((byte) => byte < 248);
    secret = Array.from(bytes.subarray(0, 48), (byte) => alphabet[byte % alphabet.length]).join("");
  }
  return secret;
}
