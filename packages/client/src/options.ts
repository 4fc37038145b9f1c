import type { QuerySerializer } from "./core.ts";
import type { CredentialValue } from "./credentials.ts";

/** What `fetch` is called with besides the URL: plain values, which every implementation of fetch understands. */
export interface FetchInit {
  method: string;
  /** With names in lower case. */
  headers: Record<string, string>;
  /** Text, unless the call's `bodyStream` or `bodySerializer` gave something else. */
  body: string | null;
  redirect: "manual";
  /** Asked for by Node where the body is a stream. */
  duplex: "half";
  signal: AbortSignal;
}

/** What is used of an answer. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** A `fetch`: the global one, that of undici's package, or one of your own. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

/** Headers: of any implementation of `Headers`, as pairs, or by name. `null` removes one, a list sends several values. */
export type HeaderValues =
  | Iterable<readonly [name: string, value: string]>
  | Record<string, HeaderValue | HeaderValue[] | null | undefined>;
type HeaderValue = string | number | boolean;

/** How the body of a 2xx answer is read; `stream` gives it as it comes. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** What is passed on to `fetch` as it is; the last three are those of Cloudflare, undici and Next. */
type FetchOption =
  | (
      | "cache"
      | "credentials"
      | "integrity"
      | "keepalive"
      | "mode"
      | "priority"
      | "referrer"
      | "referrerPolicy"
    )
  | ("cf" | "dispatcher" | "next");
/** Of the runtime that the program is compiled for. */
export type FetchOptions = {
  [Name in keyof RequestInit as Name extends FetchOption ? Name : never]?: RequestInit[Name] | undefined;
};

/** What one attempt did. It never holds a body, a query value or a user id: this is health data. */
export interface AttemptInfo {
  /** Method and path template, such as `GET /users/{user_id}`. `operationIds` gives the contract's name for it. */
  operation: string;
  /** The path template, such as `/users/{user_id}`. */
  path: string;
  /** From 1. */
  attempt: number;
  /** Milliseconds, from asking for the credential until the body was read; for `parseAs: "stream"`, until it began. */
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
  /** Writes the query; the values must come out escaped. Default: openapi-fetch's, as the contract wants it. */
  querySerializer?: QuerySerializer | undefined;
  /** Turns `body` into what is sent. Default: JSON. */
  bodySerializer?: ((body: unknown) => unknown) | undefined;
  /** Fills in the path; the values must come out escaped. Default: escapes each, and refuses `.` and `..`. */
  pathSerializer?: ((path: string, values: Record<string, unknown>) => string) | undefined;
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
  /** Lets a web page or a React Native app send the project's secret, which its users can then read. Default: false. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

export type OnvyClientOptions = ConnectionOptions & Credentials;
