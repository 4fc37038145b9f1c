/** Servers that fail for real, over sockets, on ephemeral ports of this machine. */
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";

export interface RunningServer extends AsyncDisposable {
  url: string;
  port: number;
  /** How many open connections have carried a request; fetch may hold a fresh one in reserve. */
  used(): number;
  /** The most connections that were ever open at a time. */
  peak(): number;
}

async function run(server: Server): Promise<RunningServer> {
  const open = new Set<Socket>();
  let peak = 0;
  server.on("connection", (socket) => {
    open.add(socket);
    peak = Math.max(peak, open.size);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => {}); // Being cut off is what these servers are for.
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    peak: () => peak,
    used: () => [...open].filter((socket) => socket.bytesRead > 0).length,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An HTTP server. */
export function serve(listener: RequestListener): Promise<RunningServer> {
  return run(createServer(listener));
}

/** A server that speaks no HTTP of its own: `onRequest` gets the socket once the request's head has arrived. */
export function serveSocket(onRequest: (socket: Socket) => void): Promise<RunningServer> {
  return run(createSocketServer((socket) => socket.once("data", () => onRequest(socket))));
}

/** A server that closes every connection as soon as it is made. */
export function serveNothing(): Promise<RunningServer> {
  return run(createSocketServer((socket) => socket.destroy()));
}
