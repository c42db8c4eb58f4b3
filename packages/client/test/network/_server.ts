import { createServer, type Server, type Socket } from "node:net";

/** A server on the bare socket: what it does when a request has come is the test's. */
export interface BareServer {
  readonly url: string;
  readonly port: number;
  /** The requests that have come whole: method and body, in their order. */
  readonly requests: { readonly method: string; readonly body: string; readonly head: string }[];
  /** Connections on which a request has come, and which are open still. Node opens another in store after one that it has broken off. */
  readonly busy: Set<Socket>;
  /** Connections so far. */
  connections: number;
  close(): Promise<void>;
}

export type OnRequest = (socket: Socket, request: { method: string; body: string; count: number }) => void;

/**
 * Starts one, on a port of its own: connections are shared within a port, and tests must not share them.
 *
 * @param onConnection before anything is read
 */
export async function bareServer(
  onRequest: OnRequest,
  { port = 0, onConnection }: { port?: number; onConnection?: (socket: Socket) => void } = {},
): Promise<BareServer> {
  const open = new Set<Socket>();
  const busy = new Set<Socket>();
  const requests: BareServer["requests"][number][] = [];
  const server: Server = createServer((socket) => {
    self.connections += 1;
    open.add(socket);
    socket.on("close", () => {
      open.delete(socket);
      busy.delete(socket);
    });
    socket.on("error", () => {});
    let text = "";
    socket.on("data", (part) => {
      text += part.toString("latin1");
      for (;;) {
        const end = text.indexOf("\r\n\r\n");
        if (end < 0) return;
        const head = text.slice(0, end);
        const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
        if (text.length < end + 4 + length) return;
        const request = { method: head.split(" ")[0] ?? "", body: text.slice(end + 4, end + 4 + length), head };
        text = text.slice(end + 4 + length);
        requests.push(request);
        busy.add(socket);
        onRequest(socket, { ...request, count: requests.length });
      }
    });
    onConnection?.(socket);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server has no port");
  const self: BareServer = {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    busy,
    connections: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
  return self;
}

/** An answer as it goes over the wire. */
export function answer(
  body: string,
  { status = 200, headers = "" }: { status?: number; headers?: string } = {},
): string {
  return `HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

export const methodsOf = ({ requests }: BareServer) => requests.map(({ method }) => method).join(" ");

/** A server for the length of one case. */
export async function serving<T>(
  onRequest: OnRequest,
  use: (server: BareServer) => Promise<T>,
  more: Parameters<typeof bareServer>[1] = {},
): Promise<T> {
  const server = await bareServer(onRequest, more);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}
