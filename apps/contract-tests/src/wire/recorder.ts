import http, { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import type { Readable } from "node:stream";
import { close, listen } from "./listen.ts";

/** One request and its answer, as they stood on the wire. */
export interface Exchange {
  readonly method: string;
  /** The request target, still encoded. */
  readonly target: string;
  /** Header fields in order, names as sent. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** 0 when no answer came. */
  readonly status: number;
  /** By name in lower case; fields of one name are joined, as RFC 9110 section 5.3 has it. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** The bytes as sent: still compressed where `content-encoding` says so. */
  readonly responseBody: Buffer;
  /** Why there is no answer, or not all of one, in words. */
  readonly fault?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly started: number;
  /** Milliseconds until the answer's last byte. */
  readonly took: number;
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

/**
 * Starts a loopback proxy in front of a server, which may be anywhere and may have a path of its own. It changes
 * nothing but `Host`, follows no redirect, and answers 502 when the server does not answer in time (milliseconds).
 */
export async function startRecorder(
  upstream: string | URL,
  {
    onExchange = () => {},
    timeout = 60_000,
  }: { readonly onExchange?: (exchange: Exchange) => void; readonly timeout?: number } = {},
): Promise<Recorder> {
  const { protocol, host, hostname, port, pathname } = new URL(upstream);
  const transport = protocol === "https:" ? https : http;
  const agent = new transport.Agent({ keepAlive: true });
  let taken: Exchange[] = [];
  let lost: string | undefined;

  const passOn = (request: IncomingMessage, body: Buffer, signal: AbortSignal): Promise<IncomingMessage> => {
    const { method, url = "/", rawHeaders } = request;
    const headers = rawHeaders.map((text, index) =>
      index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "host" ? host : text,
    );
    // Parts, not a URL: parsing one would normalise the request target.
    const path = pathname.replace(/\/$/, "") + url;
    return new Promise((resolve, reject) => {
      const options = { agent, hostname, port, method, path, headers, signal };
      transport.request(options, resolve).once("error", reject).end(body);
    });
  };

  const forward = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = (await bytesOf(request)).bytes;
    const started = Date.now();
    const signal = AbortSignal.timeout(timeout);
    const reply = await passOn(request, body, signal).catch((error: Error) => error);
    const answer = reply instanceof Error ? undefined : reply;
    const { bytes, error } = answer
      ? await bytesOf(answer)
      : { bytes: Buffer.alloc(0), error: reply as Error };
    const fault = error && faultOf(error, { answer, bytes, late: signal.aborted, timeout });
    const fields = Object.entries(answer?.headersDistinct ?? {});
    const exchange: Exchange = {
      method: request.method ?? "",
      target: request.url ?? "",
      headers: pairs(request.rawHeaders),
      body,
      status: answer?.statusCode ?? 0,
      responseHeaders: Object.fromEntries(fields.map(([name, values = []]) => [name, values.join(", ")])),
      responseBody: bytes,
      fault,
      started,
      took: Date.now() - started,
    };
    taken.push(exchange);
    onExchange(exchange);
    if (fault === undefined) response.writeHead(exchange.status, answer?.rawHeaders).end(bytes);
    else {
      lost = fault;
      response.writeHead(502, { "x-recorder-error": encodeURIComponent(fault) }).end();
    }
  };

  const server = createServer((request, response) => void forward(request, response));
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

/** All bytes of a stream; those that came, where it broke off. */
export async function bytesOf(stream: Readable): Promise<{ bytes: Buffer; error?: Error }> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { bytes: Buffer.concat(chunks), error: error as Error }; // streams throw errors only
  }
}

/** Why there is no answer, or not all of one, in words. */
export function faultOf(
  error: NodeJS.ErrnoException,
  came: { answer?: IncomingMessage | undefined; bytes: Buffer; late: boolean; timeout: number },
): string {
  const { answer, bytes, late, timeout } = came;
  const whole = answer?.headers["content-length"];
  const part = `${bytes.length}${whole === undefined ? "" : ` of ${whole}`} bytes`;
  if (late) return answer ? `${part} within ${timeout / 1000} s` : `no answer within ${timeout / 1000} s`;
  return answer ? `cut off after ${part}` : `no answer: ${error.code ?? error.message}`;
}

function pairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, pair) => [raw[2 * pair] ?? "", raw[2 * pair + 1] ?? ""]);
}

/** The values of a request's fields of one name, in order. */
export function fieldsOf({ headers }: Exchange, name: string): string[] {
  return headers.filter(([field]) => field.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
}
