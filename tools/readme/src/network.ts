// Loaded into the process of a block before the block itself: the network that it finds is the mock of its contract. Loopback stays
// real, because a block may start a server of its own.
import type { Envelope } from "./contract-network.ts";

const network = process.env["LEDGERKIT_README_NETWORK"];
const loopback = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { hostname, origin, pathname } = new URL(request.url);
  if (hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]") return loopback(request);
  const call = `${request.method} ${origin}${pathname}`;
  if (network === undefined) throw new TypeError(`${call}: this block has no contract, so it has no network either.`);

  const asked: Envelope = {
    url: request.url,
    method: request.method,
    headers: [...request.headers],
    body: Buffer.from(await request.arrayBuffer()).toString("base64"),
  };
  const answered = await loopback(network, { method: "POST", body: JSON.stringify(asked), signal: request.signal });
  const { status, headers, body, error } = (await answered.json()) as Envelope;
  if (error !== undefined) throw new TypeError(error);
  const bytes = Buffer.from(body, "base64");
  const response = new Response(bytes.length > 0 ? bytes : null, { status: status ?? 500, headers });

  // A refusal of the mock's own: the block breaks the contract, and would do so at the provider. Blocks handle errors, so that
  // alone would not show.
  if (response.headers.has("x-mock-problem")) {
    console.error(`${call} breaks the contract: ${bytes.toString()}`);
    process.on("exit", () => {
      process.exitCode = 1;
    });
  }
  return response;
};
