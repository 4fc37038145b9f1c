import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Lets a server listen on loopback, on a port that the system chooses; its base URL, such as `http://127.0.0.1:41235`. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
}

/** Stops a server and ends its open connections. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
