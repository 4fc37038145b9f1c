import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import { close, listen } from "./listen.ts";

/** One request and its answer, as they stood on the wire. */
export interface Exchange {
  readonly method: string;
  /** The request target, still encoded. */
  readonly target: string;
  /** Header fields in order, names as sent. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: Buffer;
}

/** A proxy that hands every exchange to a listener. */
export interface Recorder {
  readonly url: string;
  /** Why the server behind it no longer answers; undefined while it does. */
  readonly lost: string | undefined;
  /** Exchanges since the last call. */
  take(): Exchange[];
  close(): Promise<void>;
}

/** Starts a loopback proxy in front of a server. It changes nothing and answers 502 when the server is gone. */
export async function startRecorder(
  upstream: string,
  onExchange: (exchange: Exchange) => void = () => {},
): Promise<Recorder> {
  const agent = new Agent({ keepAlive: true });
  let taken: Exchange[] = [];
  let lost: string | undefined;

  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bytes(request);
    const answer = await exchangeWith(upstream, agent, request, body);
    const responseBody = await bytes(answer);
    const exchange: Exchange = {
      method: request.method ?? "",
      target: request.url ?? "",
      headers: pairs(request.rawHeaders),
      body,
      status: answer.statusCode ?? 0,
      responseHeaders: Object.fromEntries(
        pairs(answer.rawHeaders).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      responseBody,
    };
    taken.push(exchange);
    onExchange(exchange);
    response.writeHead(exchange.status, answer.rawHeaders).end(responseBody);
  };

  const server = createServer((request, response) => {
    forward(request, response).catch((error: Error) => {
      lost = error.message;
      response.writeHead(502, { "x-recorder-error": encodeURIComponent(error.message) }).end();
    });
  });
  return {
    url: await listen(server),
    get lost() {
      return lost;
    },
    take: () => {
      const exchanges = taken;
      taken = [];
      return exchanges;
    },
    close: () => {
      agent.destroy();
      return close(server);
    },
  };
}

function exchangeWith(
  upstream: string,
  agent: Agent,
  request: IncomingMessage,
  body: Buffer,
): Promise<IncomingMessage> {
  const { hostname, port } = new URL(upstream);
  return new Promise((resolve, reject) => {
    send(
      // Options, not a URL: parsing one would normalise the request target.
      { agent, hostname, port, method: request.method, path: request.url, headers: request.rawHeaders },
      resolve,
    )
      .once("error", reject)
      .end(body);
  });
}

async function bytes(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as [string, string]] : [],
  );
}
