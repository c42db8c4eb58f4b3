import { readBytes } from "./decode-body.ts";
import type { Call } from "./steps/step.ts";

/** The bodies of failures, as they came. */
export const failureTexts = new WeakMap<Response, string>();

/** What the error of a failure without a body is: never falsy. */
export function emptyFailure({ status }: Response): string {
  return `HTTP ${status} with an empty body`;
}

/**
 * Makes an answer that is not read as JSON keep to `maxBytes` however it is read. What a failure's body says is worth less than its
 * status: one that cannot be read becomes a text that says why.
 */
export function bound(response: Response, call: Call): Response {
  if (response.ok && call.isJson) return response;
  const { clone } = response;
  const bytes = () => readBytes(response, call);
  return Object.assign(response, {
    arrayBuffer: async () => (await bytes()).buffer,
    blob: async () => new Blob([await bytes()], { type: response.headers.get("Content-Type") ?? "" }),
    json: async () => JSON.parse(await response.text()),
    async text() {
      try {
        // It is kept anyhow: whoever asks the response of an error for it need not hear that it was read before.
        const text = failureTexts.get(response) ?? new TextDecoder().decode(await bytes());
        failureTexts.set(response, text);
        return text;
      } catch (error) {
        if (response.ok || call.deadline.error) throw error;
        return `HTTP ${response.status} with a body that could not be read: ${(error as Error).message}`;
      }
    },
    clone: () => bound(clone.call(response), call),
  });
}
