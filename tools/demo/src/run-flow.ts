import { unwrap } from "@ledgerkit/client";
import type { DemoCall, DemoFlow } from "./demo.ts";

/** One row of the table. */
export interface Row {
  provider: string;
  flow: string;
  call: string;
  status: number | string;
  outcome: string;
  milliseconds: number;
  isAsExpected: boolean;
}

/** Connects, makes the calls, and tells of each what a user would see. */
export async function runFlow(provider: string, { flow, connect }: DemoFlow, url: string): Promise<Row[]> {
  try {
    const rows: Row[] = [];
    for (const call of await connect(url)) rows.push({ provider, flow, ...(await runCall(call)) });
    return rows;
  } catch (error) {
    const outcome = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return [{ provider, flow, call: "(signing in)", status: "-", outcome, milliseconds: 0, isAsExpected: false }];
  }
}

async function runCall({ call, run, show, refusedWith }: DemoCall): Promise<Omit<Row, "provider" | "flow">> {
  const start = performance.now();
  try {
    const result = await run();
    const milliseconds = performance.now() - start;
    const { status } = result.response;
    try {
      const data = unwrap(result) as never;
      return {
        call,
        status,
        milliseconds,
        outcome: String(show?.(data) ?? ""),
        isAsExpected: refusedWith === undefined,
      };
    } catch (error) {
      const { name, message } = error as Error;
      return { call, status, milliseconds, outcome: `${name}: ${message}`, isAsExpected: status === refusedWith };
    }
  } catch (error) {
    const { name, message } = error as Error;
    return {
      call,
      status: "-",
      milliseconds: performance.now() - start,
      outcome: `${name}: ${message}`,
      isAsExpected: false,
    };
  }
}
