import { createConnection, createServer, type Socket } from "node:net";

/** A network between a client and a server on loopback that can be made bad. */
export interface TcpProxy extends AsyncDisposable {
  readonly port: number;
  /** How late answers are, in milliseconds. */
  answerDelayMs: number;
  /** New connections are cut at once. */
  isDown: boolean;
  /** Holds back requests, or everything, with the connections open; `resume` lets it through. */
  stall(what?: "requests" | "everything"): void;
  resume(): void;
  /** Cuts all connections. */
  cut(): void;
  /** The connections open now. */
  readonly connections: number;
}

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let stalled: "requests" | "everything" | undefined;
  const waiting: (() => void)[] = [];
  const pass = (what: "requests" | "answers", send: () => void) =>
    stalled === "everything" || stalled === what ? waiting.push(send) : send();
  const server = createServer((near) => {
    if (proxy.isDown) return near.destroy();
    const far = createConnection(target, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    near.on("data", (data) => pass("requests", () => far.write(data)));
    far.on("data", (data) => {
      if (proxy.answerDelayMs > 0) setTimeout(() => pass("answers", () => near.write(data)), proxy.answerDelayMs);
      else pass("answers", () => near.write(data));
    });
    return near;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const proxy: TcpProxy = {
    port,
    answerDelayMs: 0,
    isDown: false,
    stall(what = "everything") {
      stalled = what;
    },
    resume() {
      stalled = undefined;
      for (const send of waiting.splice(0)) send();
    },
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    get connections() {
      return sockets.size / 2;
    },
    async [Symbol.asyncDispose]() {
      proxy.cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}
