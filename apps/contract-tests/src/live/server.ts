import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { createOnvyFake } from "@onvy/client/testing";
import { isObject, type Json, put } from "@onvy/contract/json";
import type { Contract } from "@onvy/contract/operations";
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
export interface LiveServer {
  readonly url: string;
  readonly got: Got[];
  close(): Promise<void>;
}

/** What the server accepts; the environment of a run that knows it. */
export const credentials = { key: "live-test-key", token: "live-test-token", client: "client:secret" };

/** Starts one. `twists` are keyed by operation, such as `POST /users`; `*` is for every request. */
export async function startServer(
  contract: Contract,
  twists: Readonly<Record<string, Twist>> = {},
): Promise<LiveServer> {
  const { key, token, client } = credentials;
  const project = "proj_northlight";
  const fake = createOnvyFake({
    examples: true,
    projectId: project,
    credentials: { [key]: project, [token]: project, [client]: project },
  });
  const got: Got[] = [];
  const server = createServer(async ({ method = "GET", url = "/", headers }, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of response.req) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const operation = operationOf(contract, method, url);
    const request: Got = { operation, method, target: url, headers, body: jsonIn(text), status: 0 };
    got.push(request);
    const answer = await fake.fetch(`http://fake.test${url}`, {
      method,
      headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
      ...(text !== "" && { body: text }),
    });
    request.status = answer.status;
    const faithful: Given = {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    };
    const twist = twists[operation] ?? twists["*"] ?? ((same) => same);
    const { wire, status, headers: fields, body } = twist(faithful, request);
    if (wire) wire(response);
    else response.writeHead(status, fields).end(body);
  });
  return { url: await listen(server), got, close: () => close(server) };
}

/** Method and path template, whether or not the contract has the method there. */
function operationOf({ operations }: Contract, method: string, url: string): string {
  const path = url.split("?")[0] ?? "";
  const matching = operations.filter((operation) =>
    new RegExp(`^${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
  return `${method} ${matching[0]?.path ?? path}`;
}

function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The answer with one place of its body changed; undefined takes it away. Errors stay as they are. */
export const bodyWith =
  (path: readonly string[], value: Json | undefined): Twist =>
  (answer) =>
    changed(answer, (body) => put(body, path, value));

/** The answer with its body as a function of what it was. */
export const bodyAs =
  (change: (body: Json, got: Got) => Json): Twist =>
  (answer, got) =>
    changed(answer, (body) => change(body, got));

/** The answer with something else in place of its parts. Errors stay as they are. */
export const instead =
  (change: Partial<Given>): Twist =>
  (answer) =>
    answer.status < 300 ? { ...answer, ...change } : answer;

function changed(answer: Given, change: (body: Json) => Json): Given {
  if (answer.status >= 300 || answer.body.length === 0) return answer;
  return { ...answer, body: JSON.stringify(change(JSON.parse(String(answer.body)) as Json)) };
}

/** The members of a list's answer, changed. */
export const membersAs =
  (field: string, change: (members: Json[]) => Json[]): Twist =>
  (answer) =>
    changed(answer, (body) => {
      const members = isObject(body) ? body[field] : undefined;
      return Array.isArray(members) ? put(body, [field], change(members)) : body;
    });
