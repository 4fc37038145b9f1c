import { type Credentials, createOnvyClient, type OnvyError, type OnvyResult } from "@onvy/client";
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

/** A scheme, and the header value that it puts on the wire. */
export interface Credential {
  readonly scheme: Scheme;
  readonly credential: string;
}

/** Credentials that every suite uses; no server but the mock ever sees them. */
const credentials: Readonly<Record<Scheme["kind"], string>> = {
  apiKey: "contract-tests-key",
  bearer: "Bearer contract-tests-token",
  basic: `Basic ${btoa("client:secret")}`,
};

/** The suites' own credential for a scheme. */
export function credentialFor(scheme: Scheme): Credential {
  return { scheme, credential: credentials[scheme.kind] };
}

type DynamicClient = Record<string, (path: string, init: object) => Promise<OnvyResult<unknown>>>;

/** One call with the built client through the recorder, once: what fails must be seen, not repeated. */
export async function send(
  recorder: Recorder,
  { method, path }: Operation,
  { path: inPath = {}, query = {}, headers, body }: CallRequest,
  { scheme: { kind, header }, credential }: Credential,
  tamper: Tamper = (made) => made,
): Promise<Omit<Outcome, "exchange"> & { readonly exchanges: readonly Exchange[] }> {
  // A client is made with one credential; the token endpoint's Basic is given with the call and replaces it.
  const own: Credentials =
    kind === "bearer"
      ? { accessToken: credential.replace(/^Bearer /, "") }
      : { apiKey: kind === "apiKey" ? credential : "replaced" };
  const client = createOnvyClient({
    ...own,
    baseUrl: recorder.url,
    fetch: (url, init) => fetch(tamper(new Request(url, init))),
    maxRetries: 0,
  }) as unknown as DynamicClient; // the operation is known only now
  const callIt = client[method];
  if (!callIt) throw new Error(`The client has no method ${method}.`);
  recorder.take();
  const { data, error } = await callIt(path, {
    params: { path: inPath, query },
    headers: { ...headers, ...(kind === "basic" && { [header]: credential }) },
    ...(body !== undefined && { body }),
  });
  return { data, error, exchanges: recorder.take() };
}

/** Makes one call with the suites' own credential. Exactly one request must reach the wire. */
export async function call(
  recorder: Recorder,
  operation: Operation,
  request: CallRequest,
  scheme: Scheme = operation.security[0] ?? { name: "ApiKey", kind: "apiKey", header: "X-API-Key" },
  tamper?: Tamper,
): Promise<Outcome> {
  const given = credentialFor(scheme);
  const { data, error, exchanges } = await send(recorder, operation, request, given, tamper);
  const [exchange, ...more] = exchanges;
  if (recorder.lost)
    throw new Error(`The mock stopped answering: ${recorder.lost}. What follows is skipped.`);
  if (!exchange || more.length > 0)
    throw new Error(`${exchanges.length || "No"} requests reached the mock, not one.`, { cause: error });
  return { data, error, exchange };
}

/** A path template with a request's values in it, encoded. */
export function filledPath({ path }: Operation, { path: values = {} }: CallRequest): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}
