// Loaded into the process of a block before the block itself: the network that it finds is a mock of its contract. Loopback stays
// real, because a block may start a server of its own.
import { readFile } from "node:fs/promises";
import { createMock } from "@ledgerkit/mock";

const contract = process.env["LEDGERKIT_README_CONTRACT"];
const mock = contract === undefined ? undefined : createMock(JSON.parse(await readFile(contract, "utf8")) as object);
const loopback = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { hostname, origin, pathname } = new URL(request.url);
  if (hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]") return loopback(request);
  const call = `${request.method} ${origin}${pathname}`;
  if (!mock) throw new TypeError(`${call}: this block has no contract, so it has no network either.`);
  const response = await (await mock).fetch(request);
  // A refusal of the mock's own: the block breaks the contract, and would do so at the provider. Blocks handle errors, so that
  // alone would not show.
  if (response.headers.has("x-mock-problem")) {
    console.error(`${call} breaks the contract: ${await response.clone().text()}`);
    process.on("exit", () => {
      process.exitCode = 1;
    });
  }
  return response;
};
