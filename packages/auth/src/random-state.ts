import { generateRandomState } from "oauth4webapi";

/** A `state` that nobody can guess (RFC 6749, section 10.12): keep it with the browser's session, compare it in the callback. */
export function randomState(): string {
  return generateRandomState();
}
