import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { createOnvyFake } from "@onvy/client/testing";
import type { Json } from "@onvy/contract/json";
import type { Contract } from "@onvy/contract/operations";
import { jsonIn } from "../wire/json.ts";
import { close, listen } from "../wire/listen.ts";

/** An answer as a server would give it. */
export interface Given {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Answers in place of all that: for what no well-behaved server sends. */
  readonly wire?: (response: ServerResponse) => void;
}

/** A request as the server got it. */
export interface Got {
  /** `POST /users`. */
  readonly operation: string;
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Json | undefined;
  /** What the fake answered, before any twist. */
  status: number;
}

/** What a deviating server does instead. */
export type Twist = (answer: Given, got: Got) => Given;

/** A server on this machine: the fake, with the twists that a test wants. */
export type LiveServer = Awaited<ReturnType<typeof startServer>>;

/** What the server accepts; the environment of a run that knows it. */
export const credentials = { key: "live-test-key", token: "live-test-token", client: "client:secret" };

/** Starts one. `twists` are keyed by operation, such as `POST /users`; `*` is for every request. */
export async function startServer(contract: Contract, twists: Readonly<Record<string, Twist>> = {}) {
  const { key, token, client } = credentials;
  const project = "proj_northlight";
  const fake = createOnvyFake({
    examples: true,
    projectId: project,
    credentials: { [key]: project, [token]: project, [client]: project },
  });
  const got: Got[] = [];
  const server = createServer(async (incoming, response) => {
    const { method = "GET", url = "/", headers } = incoming;
    const body = await text(incoming);
    const operation = operationOf(contract, method, url);
    const request: Got = { operation, method, target: url, headers, body: jsonIn(body), status: 0 };
    got.push(request);
    const answer = await fake.fetch(`http://fake.test${url}`, {
      method,
      headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
      ...(body !== "" && { body }),
    });
    request.status = answer.status;
    const faithful: Given = {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    };
    const twist = twists[operation] ?? twists["*"] ?? ((same) => same);
    const given = twist(faithful, request);
    if (given.wire) given.wire(response);
    else response.writeHead(given.status, given.headers).end(given.body);
  });
  return { url: await listen(server), got, close: () => close(server) };
}

/** Method and path template, whether or not the contract has the method there. */
function operationOf({ operations }: Contract, method: string, url: string): string {
  const path = url.split("?")[0] ?? "";
  const match = operations.find((operation) =>
    new RegExp(`^${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  return `${method} ${match?.path ?? path}`;
}
