import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createMock, type Mock } from "@ledgerkit/mock";

/** A request or an answer on its way between a block's process and this one. */
export interface Envelope {
  readonly headers: [string, string][];
  /** Base64. */
  readonly body: string;
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  /** Why there is no answer. */
  readonly error?: string;
}

export interface ContractNetwork {
  /** Where the processes of the blocks find the mock of a contract, which is made once for all of them. */
  urlOf(contract: string): string;
  close(): void;
}

/** Serves the mocks of all contracts to the processes of the blocks: making a mock costs more than running a block. */
export async function contractNetwork(): Promise<ContractNetwork> {
  const mocks = new Map<string, Promise<Mock>>();
  const mockOf = (contract: string): Promise<Mock> => {
    const mock =
      mocks.get(contract) ?? readFile(contract, "utf8").then((json) => createMock(JSON.parse(json) as object));
    mocks.set(contract, mock);
    return mock;
  };
  const server = createServer(async (incoming, outgoing) => {
    const contract = new URL(incoming.url ?? "", "http://localhost").searchParams.get("contract") ?? "";
    outgoing.end(JSON.stringify(await answer(incoming, mockOf(contract))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (contract) => `http://127.0.0.1:${port}/?contract=${encodeURIComponent(contract)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(incoming: IncomingMessage, mock: Promise<Mock>): Promise<Envelope> {
  try {
    const { url = "", method = "GET", headers, body } = JSON.parse(await text(incoming)) as Envelope;
    const bytes = Buffer.from(body, "base64");
    const response = await (await mock).fetch(url, { method, headers, ...(bytes.length > 0 && { body: bytes }) });
    return {
      status: response.status,
      headers: [...response.headers],
      body: Buffer.from(await response.arrayBuffer()).toString("base64"),
    };
  } catch (error) {
    return { headers: [], body: "", error: (error as Error).message };
  }
}
