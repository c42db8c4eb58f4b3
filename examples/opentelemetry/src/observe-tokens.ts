import type { TokenObserver } from "@ledgerkit/auth";
import { metrics, SpanStatusCode, trace } from "@opentelemetry/api";

/**
 * What a source of tokens takes as `observe`: a counter of what happens to tokens, and a span for what took its time. The event's `key`
 * says whose token it is, and is left out for that reason.
 */
export function observeTokens(): TokenObserver {
  const tracer = trace.getTracer("ledgerkit");
  const events = metrics.getMeter("ledgerkit").createCounter("ledgerkit.token.events");

  return (event) => {
    const { type } = event;
    const failure = "code" in event ? { "error.type": event.code } : {};
    events.add(1, { type, ...failure });
    const startTime = Date.now() - ("durationMs" in event ? event.durationMs : 0);
    const span = tracer.startSpan(`token ${type}`, { startTime, attributes: failure });
    if (type === "failed" || type === "ended") span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
}
