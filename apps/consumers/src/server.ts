import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { answer } from "./answers.ts";

/** One request as it arrived: what a target says of itself is compared with these. */
export interface Arrival {
  readonly target: string;
  readonly promise: string;
  readonly method: string;
  /** Path and query below the base address. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** At the other origin, where no credential may ever go. */
  readonly elsewhere: boolean;
  /** Resolves with true if the client closed the connection before it had the answer. */
  readonly cut: Promise<boolean>;
}

/** The server of one run: an API for every target, and another origin that redirects point to. */
export type ApiServer = Awaited<ReturnType<typeof startServer>>;

/** Starts both origins on ports that the system picks. */
export async function startServer() {
  const log = new Map<string, Arrival[]>();
  const waiting = new Map<string, ServerResponse>();
  let elsewhere = "";

  const serve = (isElsewhere: boolean) => async (request: IncomingMessage, response: ServerResponse) => {
    allowOrigins(request, response);
    if (request.method === "OPTIONS") return response.writeHead(204).end();
    const [, target = "", promise = "", ...rest] = (request.url ?? "").split("/");
    if (target === "arrived") return announce(promise, rest.join("/"), response);
    const cut = new Promise<boolean>((resolve) => {
      response.once("close", () => resolve(!response.writableFinished));
    });
    const body = await text(request);
    const url = `/${rest.join("/")}`;
    const { method = "", headers } = request;
    const arrival = { target, promise, method, url, headers, body, elsewhere: isElsewhere, cut };
    const before = log.get(target) ?? [];
    const attempt = 1 + before.filter((one) => one.promise === promise).length;
    log.set(target, [...before, arrival]);
    waiting.get(`${target}/${promise}`)?.end();
    if (isElsewhere) response.writeHead(200, { "content-type": "application/json" }).end('{"id":"stolen"}');
    else answer({ attempt, arrival, response, elsewhere });
  };
  /** Answers once something has arrived for the promise of a target, so that the program need not guess. */
  const announce = (target: string, promise: string, response: ServerResponse) => {
    if (log.get(target)?.some((one) => one.promise === promise)) return response.end();
    return waiting.set(`${target}/${promise}`, response);
  };

  // Node's five seconds may end a connection just when a busy machine's browser sends on it.
  const servers = [false, true].map((each) => createServer({ keepAliveTimeout: 60_000 }, serve(each)));
  const [origin = "", other = ""] = await Promise.all(servers.map(listen));
  elsewhere = other;
  return {
    origin,
    /** What arrived for a target so far, in order. */
    arrivals: (target: string) => log.get(target) ?? [],
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
    },
  };
}

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // A listening TCP server has a port.
}

/** ONVY's own rules are not documented; a page needs some to be tested at all. */
function allowOrigins(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "x-request-id, retry-after");
  response.setHeader("access-control-allow-methods", "GET, PUT, POST, PATCH, DELETE, HEAD");
  const asked = request.headers["access-control-request-headers"];
  response.setHeader("access-control-allow-headers", asked ?? "*");
}
