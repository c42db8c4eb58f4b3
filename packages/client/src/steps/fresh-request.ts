import { changeRequest, copyRequest } from "@ledgerkit/auth";
import type { Call } from "./step.ts";

/**
 * A request to be sent, for one that may have been sent before, which took its body. A body that is a text is put on again; any other
 * has to be copied before it is sent.
 */
export function freshRequest(request: Request, { isStreaming, isShared, wasSent, sentBody }: Call): Request {
  if (isStreaming) return changeRequest(request, {});
  const isText = typeof sentBody === "string";
  if (isShared || (sentBody !== undefined && !isText)) return copyRequest(request);
  return wasSent ? changeRequest(request, isText ? { body: sentBody } : {}) : request;
}
