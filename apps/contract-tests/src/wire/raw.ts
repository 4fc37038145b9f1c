import { connect } from "node:net";
import { addAbortSignal } from "node:stream";
import { connect as connectSecurely } from "node:tls";
import { bytesOf, type Exchange, faultOf } from "./recorder.ts";

/** What fetch cannot send, or hides: any method, and the bytes that follow an answer which has no body. */
interface RawRequest extends Pick<Exchange, "method" | "target"> {
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Sends one request without a body on a connection of its own, its target below the server's path. It never rejects:
 * what went wrong is the fault.
 */
export async function rawExchange(
  { protocol, host, hostname, port, pathname }: URL,
  { method, target, headers }: RawRequest,
  timeout: number,
): Promise<Exchange> {
  const fields = Object.entries({ Host: host, Connection: "close", Accept: "application/json", ...headers });
  const secure = protocol === "https:";
  const servername = hostname.replace(/^\[|\]$/g, "");
  const to = { host: servername, port: Number(port || (secure ? 443 : 80)) };
  const started = Date.now();
  const signal = AbortSignal.timeout(timeout);
  const socket = addAbortSignal(signal, secure ? connectSecurely({ ...to, servername }) : connect(to));
  const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.write(`${method} ${pathname.replace(/\/$/, "")}${target} HTTP/1.1\r\n${lines}\r\n`);
  // Everything that the other side says until it closes.
  const { bytes, error } = await bytesOf(socket);
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...rest] = bytes.subarray(0, Math.max(end, 0)).toString("latin1").split("\r\n");
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0);
  const closed = status === 0 ? "no answer: the connection was closed" : undefined;
  return {
    method,
    target,
    headers: fields,
    body: Buffer.alloc(0),
    status,
    responseHeaders: Object.fromEntries(rest.map(field)),
    responseBody: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4),
    fault: error ? faultOf(error, { bytes, late: signal.aborted, timeout }) : closed,
    started,
    took: Date.now() - started,
  };
}

function field(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
