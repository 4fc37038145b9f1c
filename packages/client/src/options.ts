import type { CredentialValue } from "./credentials.ts";

/** The part of `fetch` that is called: always with a URL as a string and plain init values. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Headers, by name. A number or boolean is sent as text, a list as several values; null removes the header. */
export type HeaderValues = Headers | Record<string, HeaderValue | HeaderValue[] | null | undefined>;
type HeaderValue = string | number | boolean;

/** What one attempt did. It never holds a body, a query value or a user id: this is health data. */
export interface AttemptInfo {
  /** Method and path template, such as `GET /users/{user_id}`. `operationIds` gives the contract's name for it. */
  operation: string;
  /** The path template, such as `/users/{user_id}`. */
  path: string;
  /** From 1. */
  attempt: number;
  /** From asking for the credential until the body was read, in milliseconds. */
  duration: number;
  /** The HTTP status, if an answer came. */
  status: number | undefined;
  /** The answer's `x-request-id`, if it had one. ONVY does not document this header. */
  requestId: string | undefined;
  /** The name of the error's class, such as `OnvyTimeoutError`, if the attempt failed. */
  error: string | undefined;
  /** Milliseconds until the next attempt; undefined if this was the last. */
  retryIn: number | undefined;
}

/** What can be set for a client, and for a single call. */
export interface CallOptions {
  /** Sent with the request; a call's headers override the client's. `Authorization` replaces the credential. */
  headers?: HeaderValues | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: Fetch | undefined;
  /** How often a failed attempt is repeated, if it is safe to. Default: 2. */
  maxRetries?: number | undefined;
  /** Milliseconds for each attempt, until its body is read. Default: 30 000. `Infinity` turns it off. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, waiting between attempts included. Default: no limit. */
  totalTimeout?: number | undefined;
  /** Called after every attempt. What it throws is ignored. */
  onAttempt?: ((info: AttemptInfo) => void) | undefined;
}

/** One of two ways to authenticate; with neither, `ONVY_API_KEY` is read where an environment exists. */
export type Credentials =
  | {
      /** The project's API key, sent as `X-API-Key`. */
      apiKey?: CredentialValue | undefined;
      accessToken?: never;
    }
  | {
      /** A bearer token, sent as `Authorization: Bearer`. `serverToken` makes a provider. */
      accessToken: CredentialValue;
      apiKey?: never;
    };

/** What a client can be told besides its credential. */
export interface ConnectionOptions extends CallOptions {
  /** Default: the contract's first server. https, or http on this machine. */
  baseUrl?: string | undefined;
  /** Lets a web page send the project's secret, which every visitor can then read. Default: false. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

export type OnvyClientOptions = ConnectionOptions & Credentials;
