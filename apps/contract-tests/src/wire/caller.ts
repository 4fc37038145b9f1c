import { createOnvyClient } from "@onvy/client";
import type { Operation, Scheme } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import type { Exchange, Recorder } from "./recorder.ts";

/** What a call says, in the contract's words. */
export interface CallRequest {
  readonly path?: Readonly<Record<string, Json>>;
  readonly query?: Readonly<Record<string, Json>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json | undefined;
}

/** What the built client made of a call, and what stood on the wire. */
export interface Outcome {
  readonly data: unknown;
  /** The error as the client hands it out; undefined on success. */
  readonly error: unknown;
  /** The error's body. */
  readonly errorBody: unknown;
  readonly response: Response;
  readonly exchange: Exchange;
}

/** Changes a request after the client has made it: for requests that the client itself would never send. */
export type Tamper = (request: Request) => Request;

/** Credentials that every suite uses; no server but the mock ever sees them. */
const secrets = { apiKey: "contract-tests-key", token: "contract-tests-token", basic: "client:secret" };

type DynamicClient = Record<
  string,
  (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>
>;

/** Makes one call with the built client through the recorder. Exactly one request must reach the wire. */
export async function call(
  recorder: Recorder,
  operation: Operation,
  request: CallRequest,
  scheme: Scheme | undefined = operation.security[0],
  tamper: Tamper = (made) => made,
): Promise<Outcome> {
  recorder.take();
  const client = createOnvyClient({
    ...clientCredentials(scheme),
    baseUrl: recorder.url,
    fetch: (input: string | URL | Request, init?: RequestInit) => fetch(tamper(new Request(input, init))),
  }) as unknown as DynamicClient; // the operation is only known when the tests run
  const send = client[operation.method];
  if (!send) throw new Error(`The client has no method ${operation.method}.`);
  const { data, error, response } = await send(operation.path, {
    params: { path: request.path ?? {}, query: request.query ?? {} },
    headers: { ...request.headers, ...perCallCredentials(scheme) },
    ...(request.body !== undefined && { body: request.body }),
  });
  const [exchange, ...more] = recorder.take();
  if (!exchange || more.length > 0)
    throw new Error(
      `${operation.id}: ${exchange ? more.length + 1 : "no"} requests reached the mock, not one.`,
    );
  return { data, error, errorBody: bodyOf(error), response, exchange };
}

/** The header value that a scheme puts on the wire. */
export function credentialOf(scheme: Scheme): string {
  if (scheme.kind === "apiKey") return secrets.apiKey;
  if (scheme.kind === "bearer") return `Bearer ${secrets.token}`;
  return `Basic ${Buffer.from(secrets.basic).toString("base64")}`;
}

function clientCredentials(scheme: Scheme | undefined): { apiKey: string } {
  // A client is made with one credential; the token endpoint's Basic is given per call.
  if (scheme?.kind === "bearer") return { accessToken: secrets.token } as unknown as { apiKey: string }; // until the client lands
  return { apiKey: secrets.apiKey };
}

function perCallCredentials(scheme: Scheme | undefined): Record<string, string> {
  return scheme?.kind === "basic" ? { [scheme.header]: credentialOf(scheme) } : {};
}

function bodyOf(error: unknown): unknown {
  return error;
}
