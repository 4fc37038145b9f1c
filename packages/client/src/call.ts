import type { CallParts } from "./core.ts";
import { OnvyError } from "./errors.ts";
import type { AttemptInfo, CallOptions, Fetch, FetchInit, ParseAs } from "./options.ts";

/** What the attempts of one call share. */
export interface Call {
  method: string;
  path: string;
  operation: string;
  parseAs: ParseAs;
  fetch: Fetch;
  /** What the caller said: also what is for `fetch`, such as `cache`. */
  init: CallParts;
  signal: AbortSignal | undefined;
  /** A stream can be sent once only. */
  isStreamed: boolean;
  maxRetries: number;
  timeout: number;
  totalTimeout: number;
  onAttempt: ((info: AttemptInfo) => void) | undefined;
  /** How often `fetch` was called so far. */
  sent: number;
}

/** Gathers what a call was told, and what its client was told. */
export function newCall(method: string, path: string, options: CallOptions, init: CallParts): Call {
  const { idempotent = !/^P(OST|ATCH)$/.test(method), bodyStream } = init;
  const isStreamed = bodyStream !== undefined;
  const retries = init.maxRetries ?? options.maxRetries ?? 2;
  const call = {
    method,
    path,
    operation: `${method} ${path}`,
    init,
    parseAs: init.parseAs ?? "json",
    fetch: init.fetch ?? options.fetch ?? (fetch as Fetch),
    signal: init.signal,
    isStreamed,
    maxRetries: idempotent && !isStreamed ? retries : 0,
    timeout: init.timeout ?? options.timeout ?? 30_000,
    totalTimeout: init.totalTimeout ?? options.totalTimeout ?? Number.POSITIVE_INFINITY,
    onAttempt: init.onAttempt ?? options.onAttempt,
    sent: 0,
  };
  if (Math.min(call.timeout, call.totalTimeout) > 0) return call;
  throw new OnvyError("`timeout` and `totalTimeout` must be more than 0.");
}

/** A request as plain values, so that every attempt can send it anew. The names of headers are in lower case. */
export interface PlainRequest {
  url: string;
  headers: Record<string, string>;
  body: FetchInit["body"];
}

/** Gives the header that carries the credential, its name in lower case; asked before each attempt. */
export type Authorize = () => CredentialHeader | Promise<CredentialHeader>;
export type CredentialHeader = [name: string, value: string];

/** A body as it was read: text, unless the caller asked for something else. */
export type Raw = string | Blob | ArrayBuffer | ReadableStream<Uint8Array> | null;

/** How an attempt ended that got an answer: with a 2xx that reads as declared, or with an error. */
export interface Outcome {
  response: Response;
  raw: Raw;
  data?: unknown;
  error?: OnvyError | undefined;
  /** Milliseconds until the next attempt, if there is one. */
  retryIn?: number | undefined;
}
