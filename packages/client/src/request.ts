/**
 * The only file that touches openapi-fetch. Of its two halves this package takes the one that turns parameters into
 * a query string and headers; its transport half is what `send` replaces.
 */
import { createQuerySerializer, mergeHeaders } from "openapi-fetch";
import { fillPath } from "./address.ts";
import type { PlainRequest } from "./call.ts";
import { OnvyError } from "./errors.ts";
import type { HeaderValues } from "./options.ts";

const serializeQuery = /* @__PURE__ */ createQuerySerializer();

/** What a call may add to its path; `types.ts` says what each operation really takes. */
export interface RequestParts {
  params?: Partial<Record<"path" | "query" | "header", Record<string, unknown>>>;
  headers?: HeaderValues | undefined;
  body?: unknown;
}

/** Turns a call's parts into plain values. A call's headers override the client's. */
export function buildRequest(
  baseUrl: string,
  template: string,
  clientHeaders: HeaderValues | undefined,
  { params = {}, headers, body }: RequestParts,
): PlainRequest {
  const query = serializeQuery(params.query);
  const path = fillPath(template, params.path);
  const defaults = {
    Accept: "application/json",
    "Content-Type": body === undefined ? null : "application/json",
  };
  return {
    url: baseUrl + path + (query && `?${query}`),
    headers: merged(defaults, clientHeaders, headers, params.header as HeaderValues | undefined),
    body: body instanceof ReadableStream ? body : JSON.stringify(body),
  };
}

/** The error of `Headers` itself prints the value, which may be a secret. */
function merged(...parts: (HeaderValues | undefined)[]): Headers {
  try {
    return mergeHeaders(...parts);
  } catch {
    throw new OnvyError("`headers` holds a name or a value that HTTP does not allow.");
  }
}
