import { createServer, type IncomingMessage } from "node:http";
import type { Json } from "@onvy/contract/json";
import type { Contract } from "@onvy/contract/operations";
import { title } from "@onvy/contract/operations";
import { close, listen } from "../wire/listen.ts";

/** An answer as a server would give it. */
export interface Given {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a deviating server does instead, for one operation. */
export type Twist = (answer: Given) => Given;

/** A request as the twin got it. */
export interface Got {
  /** `POST /users`. */
  readonly operation: string;
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Json | undefined;
}

/** A second server: the mock's answers, with the twists that a test wants. */
export interface Twin {
  readonly url: string;
  readonly got: Got[];
  close(): Promise<void>;
}

/** Starts a twin of the mock. `twists` are keyed by operation, such as `POST /users`. */
export async function startTwin(
  contract: Contract,
  mockUrl: string,
  twists: Readonly<Record<string, Twist>>,
): Promise<Twin> {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const operation = operationOf(contract, request);
    got.push({
      operation,
      target: request.url ?? "",
      headers: request.headers,
      body: body.length > 0 ? JSON.parse(body.toString()) : undefined,
    });
    const answer = (twists[operation] ?? ((faithful) => faithful))(await ask(mockUrl, request, body));
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  return {
    url: await listen(server),
    got,
    close: () => close(server),
  };
}

/** The mock's answer. It knows no HEAD: that is GET without the body. */
async function ask(
  mockUrl: string,
  { method = "GET", url = "/", headers }: IncomingMessage,
  body: Buffer,
): Promise<Given> {
  const sent = new Headers();
  for (const name of ["authorization", "content-type", "x-api-key"] as const) {
    const value = headers[name];
    if (value !== undefined) sent.set(name, String(value));
  }
  const answer = await fetch(mockUrl + url, {
    method: method === "HEAD" ? "GET" : method,
    headers: sent,
    body: body.length > 0 ? body : null,
  });
  const text = await answer.text();
  const type = answer.headers.get("content-type");
  return {
    status: answer.status,
    headers: type ? { "content-type": type } : {},
    body: method === "HEAD" ? "" : text,
  };
}

function operationOf({ operations }: Contract, { method, url = "" }: IncomingMessage): string {
  const path = url.split("?")[0] ?? "";
  const found = operations.find(
    (operation) =>
      operation.method === method &&
      new RegExp(`^${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  return found ? title(found) : `${method} ${path}`;
}
