import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { inspect } from "node:util";
import { AuthorizationCode } from "@ledgerkit/auth";
import { createBigLedger } from "@ledgerkit/bigledger";
import { createMock } from "@ledgerkit/mock";
import { context, metrics, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterEach, describe, expect, it } from "vitest";
import { observeCalls } from "../src/observe-calls.ts";
import { observeProcess } from "../src/observe-process.ts";
import { observeTokens } from "../src/observe-tokens.ts";

const exporter = new InMemorySpanExporter();
const measurements = new InMemoryMetricExporter(AggregationTemporality.DELTA);
const meters = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter: measurements })] });
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
metrics.setGlobalMeterProvider(meters);

const contract = createRequire(import.meta.url).resolve("@ledgerkit/bigledger/openapi.json");
const mock = await createMock(JSON.parse(await readFile(contract, "utf8")) as object);
const credentials = { apiKey: "blg_test_sk_CANARY", companyId: "company_CANARY" };
const query = { category: "CANARY" };

/** The mock, with other answers at first. */
function after(...first: (() => Response)[]) {
  return async (request: Request) => first.shift()?.() ?? mock.fetch(request);
}

const spans = () =>
  exporter.getFinishedSpans().map(({ name, attributes, status, events }) => ({
    name,
    attributes,
    isError: status.code === SpanStatusCode.ERROR,
    events: events.map(({ name, attributes }) => [name, attributes]),
  }));

async function points() {
  await meters.forceFlush();
  const all = measurements.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics));
  return all.flatMap(({ descriptor, dataPoints }) =>
    dataPoints.map(({ attributes, value }) => ({
      name: descriptor.name,
      attributes,
      count: typeof value === "number" ? value : value.count,
    })),
  );
}

/** Whatever a test exports, none of what it put into its calls is in it. */
afterEach(async () => {
  const exported = inspect([exporter.getFinishedSpans(), await points()], { depth: null, showHidden: true });
  exporter.reset();
  measurements.reset();
  expect(exported).toContain("ledgerkit");
  expect(exported).not.toMatch(/.{0,80}CANARY.{0,80}/);
});

describe("calls", () => {
  it("are spans, children of the one that is active", async () => {
    const client = createBigLedger({ ...credentials, fetch: mock.fetch, observe: observeCalls() });
    await trace.getTracer("app").startActiveSpan("month end", async (parent) => {
      await client.GET("/accounts", { params: { query } });
      parent.end();
    });
    expect(spans()[0]).toEqual({
      name: "GET /accounts",
      attributes: {
        "http.request.method": "GET",
        "url.template": "/accounts",
        "http.response.status_code": 200,
        "ledgerkit.attempts": 1,
      },
      isError: false,
      events: [],
    });
    const [call, parent] = exporter.getFinishedSpans();
    expect(call?.kind).toBe(SpanKind.CLIENT);
    expect(call?.parentSpanContext?.spanId).toBe(parent?.spanContext().spanId);
  });

  it("that overlap are kept apart", async () => {
    const client = createBigLedger({ ...credentials, fetch: mock.fetch, observe: observeCalls() });
    const params = { path: { accountId: "acc_CANARY" } };
    const headers = { Prefer: "code=404" };
    await Promise.all([
      client.GET("/accounts"),
      client.GET("/accounts/{accountId}", { params, headers }),
      client.GET("/auth/verify"),
    ]);
    expect(
      spans().map(({ name, isError, attributes }) => [name, attributes["http.response.status_code"], isError]),
    ).toEqual(
      expect.arrayContaining([
        ["GET /accounts", 200, false],
        ["GET /accounts/{accountId}", 404, true],
        ["GET /auth/verify", 200, false],
      ]),
    );
  });

  it("tell of their retries", async () => {
    const busy = () => new Response("CANARY", { status: 503 });
    const client = createBigLedger({ ...credentials, fetch: after(busy, busy), observe: observeCalls() });
    await client.GET("/accounts", { retry: { baseMs: 1 } });
    const [span] = spans();
    expect(span?.attributes).toMatchObject({ "http.response.status_code": 200, "ledgerkit.attempts": 3 });
    const waitMs = expect.any(Number);
    expect(span?.events).toEqual([
      ["retry", { attempt: 1, status: 503, waitMs }],
      ["retry", { attempt: 2, status: 503, waitMs }],
    ]);
  });

  it("that end without an answer say why, but not in the words of what broke", async () => {
    const broken = () => {
      throw new TypeError("connect ECONNREFUSED with CANARY");
    };
    const client = createBigLedger({ ...credentials, fetch: after(broken), observe: observeCalls(), retry: false });
    await expect(client.GET("/accounts")).rejects.toThrow();
    const [span] = spans();
    expect(span?.isError).toBe(true);
    expect(span?.attributes).toMatchObject({ "error.type": "ConnectionError", "ledgerkit.attempts": 1 });
  });

  it("are measured", async () => {
    const client = createBigLedger({ ...credentials, fetch: mock.fetch, observe: observeCalls() });
    await client.GET("/accounts");
    await client.GET("/accounts");
    expect(await points()).toEqual([
      {
        name: "ledgerkit.call.duration",
        attributes: { operation: "GET /accounts", "http.response.status_code": 200 },
        count: 2,
      },
    ]);
  });

  it("are seen by the process's channel, whoever made the client", async () => {
    const end = observeProcess();
    const client = createBigLedger({ ...credentials, fetch: mock.fetch });
    await client.GET("/auth/verify");
    end();
    await client.GET("/accounts");
    expect(spans().map(({ name }) => name)).toEqual(["GET /auth/verify"]);
  });
});

describe("tokens", () => {
  const oauth = (fetch: (request: Request) => Promise<Response>) =>
    new AuthorizationCode({
      endpoints: {
        token: new URL("https://auth.bigledger.com/oauth/token"),
        tokenBody: "json",
        clientAuthentication: "client_secret_post",
      },
      clientId: "client_CANARY",
      clientSecret: "CANARY",
      redirectUri: "https://app.example/callback",
      fetch,
      observeTokens: observeTokens(),
    });
  const spent = { accessToken: "CANARY", refreshToken: "CANARY", obtainedAt: 0, expiresAt: 1 };

  it("are spans and counts when they are renewed", async () => {
    const auth = oauth(mock.fetch).session(spent);
    const client = createBigLedger({ auth, fetch: mock.fetch, observe: observeCalls() });
    await client.GET("/accounts");
    expect(spans().map(({ name }) => name)).toEqual(["token requested", "GET /accounts"]);
    expect(await points()).toContainEqual({
      name: "ledgerkit.token.events",
      attributes: { type: "requested" },
      count: 1,
    });
  });

  it("are errors when the session is over", async () => {
    const refused = () => Response.json({ error: "invalid_grant", error_description: "CANARY" }, { status: 400 });
    const auth = oauth(after(refused)).session(spent);
    await expect(auth.getToken()).rejects.toThrow();
    expect(spans()).toEqual([
      { name: "token failed", attributes: { "error.type": "session_expired" }, isError: true, events: [] },
      { name: "token ended", attributes: {}, isError: true, events: [] },
    ]);
  });
});
