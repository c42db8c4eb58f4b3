import type { ErrorShape } from "./contract.ts";
import { atPointer } from "./json-pointer.ts";

/**
 * Whether an answer says that the token is no longer good: a 401, of the codes that the contract names if it names any. A body
 * that cannot be read counts as yes, since asking once more does no harm.
 */
export async function isTokenRefused(response: Response, errors: ErrorShape | undefined): Promise<boolean> {
  if (response.status !== 401) return false;
  if (!errors?.tokenRefused || errors.code === undefined) return true;
  try {
    const code = atPointer(await response.clone().json(), errors.code);
    return typeof code !== "string" || errors.tokenRefused.includes(code);
  } catch {
    return true;
  }
}
