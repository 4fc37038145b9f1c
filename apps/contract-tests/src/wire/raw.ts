import { connect } from "node:net";
import { connect as connectSecurely } from "node:tls";
import type { Exchange } from "./recorder.ts";

/** What fetch cannot send, or hides: any method, and the bytes that follow an answer which has no body. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, encoded; below the target's own path. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends one request without a body on a connection of its own. It never rejects: what went wrong is the fault. */
export async function rawExchange(
  server: URL,
  { method, target, headers }: RawRequest,
  timeout: number,
): Promise<Exchange> {
  const fields = { Host: server.host, Connection: "close", Accept: "application/json", ...headers };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const path = server.pathname.replace(/\/$/, "") + target;
  const started = Date.now();
  const { bytes, fault } = await conversation(
    server,
    `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`,
    timeout,
  );
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.subarray(0, Math.max(end, 0)).toString("latin1").split("\r\n");
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head[0] ?? "")?.[1] ?? 0);
  return {
    method,
    target,
    headers: Object.entries(fields),
    body: Buffer.alloc(0),
    status,
    responseHeaders: Object.fromEntries(head.slice(1).map(field)),
    responseBody: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4),
    fault: fault ?? (status === 0 ? "no answer: the connection was closed" : undefined),
    started,
    took: Date.now() - started,
  };
}

function field(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

/** Everything that the other side says until it closes. */
function conversation(
  { protocol, hostname, port }: URL,
  request: string,
  timeout: number,
): Promise<{ bytes: Buffer; fault?: string }> {
  const secure = protocol === "https:";
  const host = hostname.replace(/^\[|\]$/g, "");
  const to = { host, port: Number(port || (secure ? 443 : 80)) };
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = secure ? connectSecurely({ ...to, servername: host }) : connect(to);
    const finish = (fault?: string): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ bytes: Buffer.concat(chunks), ...(fault !== undefined && { fault }) });
    };
    const timer = setTimeout(() => finish(`no answer within ${timeout / 1000} s`), timeout);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.once("error", (error: NodeJS.ErrnoException) =>
      finish(`no answer: ${error.code ?? error.message}`),
    );
    socket.once("end", () => finish());
    socket.write(request);
  });
}
