/**
 * The console's other half: `dev` sends its calls to a server on this machine, and gives back what travelled. A page on
 * another host could not do so itself, and a published page is not let to.
 */
import { type IncomingMessage, type ServerResponse, request as send } from "node:http";

/** Where the console posts its calls. */
export const relayPath = "/__console/call";

/** What a page says it wants sent. */
export interface ConsoleCall {
  readonly server: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Both messages as they travelled. */
export interface Exchange {
  readonly request: string;
  readonly answer: string;
  readonly status: number;
}

/** What tells a page that the relay is there, and which server to propose. */
export function consoleMark(server: string): string {
  return `<meta name="onvy-console" content="${server}">`;
}

/** Answers the console's calls; false for every other request. */
export function relay(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url !== relayPath) return false;
  void answer(request, response);
  return true;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const reply = (status: number, body: unknown) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  const refusal = refusalOf(request);
  if (refusal !== undefined) return void reply(403, { message: refusal });
  let text = "";
  for await (const chunk of request) text += chunk;
  try {
    const call: ConsoleCall = JSON.parse(text);
    if (!isLoopback(new URL(call.server).hostname))
      return void reply(403, { message: "The console calls servers on this machine only." });
    reply(200, await exchange(call));
  } catch (error) {
    reply(502, {
      message: `No answer. Is the server running? (${error instanceof Error ? error.message : error})`,
    });
  }
}

/** Other sites may open connections to this machine as well: only this site's own pages are served. */
function refusalOf({ method, headers }: IncomingMessage): string | undefined {
  const own = `http://${headers.host}`;
  if (!isLoopback(new URL(own).hostname)) return "Open the page at 127.0.0.1.";
  if (headers.origin !== own) return "Only this site's own pages may use the console.";
  if (method !== "POST" || headers["content-type"] !== "application/json") return "Post JSON.";
  return undefined;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function exchange({ server, method, path, headers, body }: ConsoleCall): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const url = new URL(path, server);
    if (url.origin !== new URL(server).origin) throw new Error("The path leads to another server");
    const outgoing = send(url, { method, headers, timeout: 10_000 }, async (incoming) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const lines = pairs(incoming.rawHeaders);
      resolve({
        request: `${method} ${url.pathname}${url.search} HTTP/1.1\n${head(outgoing.getRawHeaderNames().map((name) => `${name}: ${outgoing.getHeader(name)}`))}${body ?? ""}`,
        answer: `HTTP/1.1 ${incoming.statusCode} ${incoming.statusMessage}\n${head(lines)}${Buffer.concat(chunks).toString()}`,
        status: incoming.statusCode ?? 0,
      });
    });
    outgoing.once("timeout", () => outgoing.destroy(new Error("nothing came for 10 seconds")));
    outgoing.once("error", reject);
    if (body !== undefined) outgoing.setHeader("content-length", Buffer.byteLength(body));
    outgoing.end(body);
  });
}

function head(lines: readonly string[]): string {
  return `${lines.join("\n")}\n\n`;
}

function pairs(raw: readonly string[]): string[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${raw[index + 1]}`] : []));
}
