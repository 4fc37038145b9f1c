import type { AttemptInfo, Fetch } from "./options.ts";

/** What the attempts of one call share. */
export interface Call {
  method: string;
  path: string;
  operation: string;
  declaresContent: boolean;
  fetch: Fetch;
  signal: AbortSignal | undefined;
  idempotent: boolean;
  maxRetries: number;
  timeout: number;
  totalTimeout: number;
  onAttempt: ((info: AttemptInfo) => void) | undefined;
  /** How often `fetch` was called so far. */
  sent: number;
}

/** A request as plain values, so that every attempt can send it anew. */
export interface PlainRequest {
  url: string;
  headers: Headers;
  body: string | ReadableStream | undefined;
}

/** Puts the credential on a request, before each attempt. */
export type Authorize = (headers: Headers) => Promise<void> | undefined;
