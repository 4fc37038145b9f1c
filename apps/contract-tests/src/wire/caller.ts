import {
  type Credentials,
  createOnvyClient,
  type Fetch,
  type OnvyError,
  type OnvyResult,
} from "@onvy/client";
import type { CallRequest, Operation, Scheme } from "@onvy/contract/operations";
import type { Exchange, Recorder } from "./recorder.ts";

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

/** One call with the built client, once: what fails must be seen, not repeated. */
export function callOnce(
  baseUrl: string,
  { method, path }: Operation,
  { path: inPath = {}, query = {}, headers, body }: CallRequest,
  { kind, header }: Pick<Scheme, "kind" | "header">,
  credential: string,
  fetch: Fetch,
): Promise<OnvyResult<unknown>> {
  const client = createOnvyClient({
    ...clientCredential(kind, credential),
    baseUrl,
    fetch,
    maxRetries: 0,
  }) as unknown as DynamicClient; // the operation is known only now
  const send = client[method];
  if (!send) throw new Error(`The client has no method ${method}.`);
  return send(path, {
    params: { path: inPath, query },
    headers: { ...headers, ...(kind === "basic" && { [header]: credential }) },
    ...(body !== undefined && { body }),
  });
}

/** A client is made with one credential; the token endpoint's Basic is given with the call and replaces it. */
function clientCredential(kind: Scheme["kind"], credential: string): Credentials {
  if (kind === "bearer") return { accessToken: credential.replace(/^Bearer /, "") };
  return { apiKey: kind === "apiKey" ? credential : "replaced" };
}

/** Makes one call through the recorder. Exactly one request must reach the wire. */
export async function call(
  recorder: Recorder,
  operation: Operation,
  request: CallRequest,
  scheme: Pick<Scheme, "kind" | "header"> = operation.security[0] ?? { kind: "apiKey", header: "X-API-Key" },
  tamper: Tamper = (made) => made,
): Promise<Outcome> {
  recorder.take();
  const tampering: Fetch = (url, init) => fetch(tamper(new Request(url, init)));
  const { data, error } = await callOnce(
    recorder.url,
    operation,
    request,
    scheme,
    credentialOf(scheme),
    tampering,
  );
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
export function credentialOf({ kind }: Pick<Scheme, "kind">): string {
  if (kind === "apiKey") return secrets.apiKey;
  if (kind === "bearer") return `Bearer ${secrets.token}`;
  return `Basic ${Buffer.from(secrets.basic).toString("base64")}`;
}
