/** `@onvy/client/testing/server`: a fake on a port of this machine, for what is not JavaScript. Node, Bun, Deno. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export { withStatePage } from "./state.ts";

/** Anything that answers as `fetch` does: a fake has one. */
export interface Served {
  readonly fetch: (input: Request) => Promise<Response>;
}

/** How a fake is served. */
export interface ServeOptions {
  /** Default: one that the system chooses. */
  readonly port?: number;
  /** Default: this machine only. */
  readonly host?: string;
}

/** A fake that listens. */
export interface RunningFake {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

// A page of any origin may call it: there is nothing in it but what a test put there.
const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers": "*, authorization",
  "access-control-max-age": "600",
};

/** Serves a fake over HTTP. Rejects when the port is taken. */
export async function serveFake(
  fake: Served,
  { port = 0, host = "127.0.0.1" }: ServeOptions = {},
): Promise<RunningFake> {
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === "OPTIONS") return void outgoing.writeHead(204, cors).end();
    // What the fake breaks off is broken off here: the other side sees a connection that ended too early.
    answer(fake, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo; // it listens on TCP
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(fake: Served, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const { method = "GET", url = "/" } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers();
  for (let index = 0; index < incoming.rawHeaders.length; index += 2)
    headers.append(String(incoming.rawHeaders[index]), String(incoming.rawHeaders[index + 1]));
  const hasBody = method !== "GET" && method !== "HEAD" && chunks.length > 0;
  const request = new Request(`http://${headers.get("host")}${url}`, {
    method,
    headers,
    signal: gone.signal,
    ...(hasBody && { body: Buffer.concat(chunks) }),
  });
  const response = await fake.fetch(request);
  outgoing.writeHead(response.status, { ...cors, ...Object.fromEntries(response.headers) });
  for await (const chunk of response.body ?? []) outgoing.write(chunk);
  outgoing.end();
}
