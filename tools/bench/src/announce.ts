import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Listens on a free port of loopback and tells the process that started this one where that is. */
export function announce(server: Server): void {
  // Connections of a benchmark outlast its pauses.
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  process.on("disconnect", () => process.exit());
}
