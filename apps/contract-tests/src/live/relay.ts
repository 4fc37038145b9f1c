import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { close, listen } from "../wire/listen.ts";

/** The target's true answer, before Prism has touched it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Stands between Prism and the target. */
export interface Relay {
  readonly url: URL;
  /** The target's answer to the last request; an Error when there was none. Forgets it. */
  take(): Answer | Error | undefined;
  close(): Promise<void>;
}

/** Fields that describe the hop, or a body that is decoded here. */
const hopFields = ["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"];

/**
 * Starts a loopback relay to the target and keeps what it answers. Prism alone would follow redirects, with
 * the credential in its hand, and would make up an answer where the target says 501.
 */
export async function startRelay(target: URL, timeout: number): Promise<Relay> {
  let last: Answer | Error | undefined;
  const server = createServer((request, response) => {
    forward(request, target, timeout).then(
      (answer) => {
        last = answer;
        pass(answer, response);
      },
      (error: unknown) => {
        last = error instanceof Error ? error : new Error(String(error));
        response.writeHead(502).end();
      },
    );
  });
  return {
    url: new URL(await listen(server)),
    take: () => {
      const answer = last;
      last = undefined;
      return answer;
    },
    close: () => close(server),
  };
}

async function forward(request: IncomingMessage, target: URL, timeout: number): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (name !== "host" && !hopFields.includes(name) && value !== undefined) headers.set(name, String(value));
  headers.delete("accept-encoding");
  const answer = await fetch(under(target, request.url ?? "/"), {
    method: request.method ?? "GET",
    headers,
    body: chunks.length > 0 ? Buffer.concat(chunks) : null,
    redirect: "manual",
    signal: AbortSignal.timeout(timeout),
  });
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
}

/** The request target below the target's own path. */
export function under(target: URL, path: string): string {
  return target.origin + target.pathname.replace(/\/$/, "") + path;
}

function pass({ status, headers, body }: Answer, response: ServerResponse): void {
  const kept = [...headers].filter(([name]) => !hopFields.includes(name) && name !== "location");
  response.writeHead(status, kept.flat());
  response.end(body);
}
