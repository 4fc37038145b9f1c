import { type Credentials, createOnvyClient, type OnvyError, type OnvyResult } from "@onvy/client";
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
  /** Undefined on success. */
  readonly error: OnvyError | undefined;
  readonly exchange: Exchange;
}

/** Changes a request after the client has made it: for requests that the client itself would never send. */
export type Tamper = (request: Request) => Request;

/** Credentials that every suite uses; no server but the mock ever sees them. */
const secrets = { apiKey: "contract-tests-key", token: "contract-tests-token", basic: "client:secret" };

type DynamicClient = Record<string, (path: string, init: object) => Promise<OnvyResult<unknown>>>;

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
    ...clientCredential(scheme),
    baseUrl: recorder.url,
    fetch: (url, init) => fetch(tamper(new Request(url, init))),
    maxRetries: 0,
  }) as unknown as DynamicClient; // the operation is only known when the tests run
  const send = client[operation.method];
  if (!send) throw new Error(`The client has no method ${operation.method}.`);
  const { data, error } = await send(operation.path, {
    params: { path: request.path ?? {}, query: request.query ?? {} },
    headers: { ...request.headers, ...callCredential(scheme) },
    ...(request.body !== undefined && { body: request.body }),
  });
  const [exchange, ...more] = recorder.take();
  if (recorder.lost)
    throw new Error(`The mock stopped answering: ${recorder.lost}. What follows is skipped.`);
  if (!exchange || more.length > 0)
    throw new Error(`${exchange ? more.length + 1 : "No"} requests reached the mock, not one.`, {
      cause: error,
    });
  return { data, error, exchange };
}

/** The header value that a scheme puts on the wire. */
export function credentialOf(scheme: Scheme): string {
  if (scheme.kind === "apiKey") return secrets.apiKey;
  if (scheme.kind === "bearer") return `Bearer ${secrets.token}`;
  return `Basic ${Buffer.from(secrets.basic).toString("base64")}`;
}

/** A client is made with one credential; the token endpoint's Basic is given per call and replaces it. */
function clientCredential(scheme: Scheme | undefined): Credentials {
  return scheme?.kind === "bearer" ? { accessToken: secrets.token } : { apiKey: secrets.apiKey };
}

function callCredential(scheme: Scheme | undefined): Record<string, string> {
  return scheme?.kind === "basic" ? { [scheme.header]: credentialOf(scheme) } : {};
}
