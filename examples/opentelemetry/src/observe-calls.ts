import type { CallEvent } from "@ledgerkit/client";
import { metrics, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

/**
 * What a client's `observe` takes: a span for each call, named like `GET /accounts/{accountId}`, and a histogram of how long calls take.
 * One serves any number of clients: calls are numbered across all of them.
 */
export function observeCalls(): (event: CallEvent) => void {
  const tracer = trace.getTracer("ledgerkit");
  const durations = metrics.getMeter("ledgerkit").createHistogram("ledgerkit.call.duration", { unit: "s" });
  const spans = new Map<number, Span>();

  return (event) => {
    const { type, operation, id, ...rest } = event;
    if (type === "start") {
      const [method = "", path = ""] = operation.split(" ");
      const attributes = { "http.request.method": method, "url.template": path };
      // A child of whatever span is active where the call is made: events come in the middle of it, not later.
      spans.set(id, tracer.startSpan(operation, { kind: SpanKind.CLIENT, attributes }));
      return;
    }
    const span = spans.get(id);
    if (type === "retry" || type === "wait") {
      span?.addEvent(type, rest);
      return;
    }
    const outcome = type === "end" ? { "http.response.status_code": event.status } : { "error.type": event.error };
    durations.record(event.durationMs / 1000, { operation, ...outcome });
    span?.setAttributes({ ...outcome, "ledgerkit.attempts": event.attempts });
    if (type === "error" || event.status >= 400) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    spans.delete(id);
  };
}
