/**
 * The only file that touches openapi-fetch, which is the client's core: it fills in path, query, headers and body, and
 * runs middleware. docs/adr/0002 says what is left out of it, and why.
 */
import createClient, { type Middleware, mergeHeaders } from "openapi-fetch";
import { fillPath } from "./address.ts";
import type { Call, PlainRequest } from "./call.ts";
import { OnvyError } from "./errors.ts";
import { isMissingGlobal } from "./failure.ts";
import { clientVersion } from "./generated/operations.ts";
import type { CallOptions, HeaderValues } from "./options.ts";
import { isClientSide } from "./runtime.ts";

export type { Client, Middleware } from "openapi-fetch";

/** Writes a query: `{ limit: 1 }` as `limit=1`. */
export type QuerySerializer = (query: Record<string, unknown>) => string;

/** What a call may be told at run time; `types.ts` says what each operation really takes. */
export interface CallParts extends CallOptions {
  params?: Partial<Record<"path" | "query" | "header", Record<string, unknown>>>;
  body?: unknown;
  bodyStream?: unknown;
  parseAs?: Call["parseAs"];
  signal?: AbortSignal | undefined;
  idempotent?: boolean | undefined;
  middleware?: readonly Middleware[] | undefined;
}

/** What openapi-fetch makes for a call without middleware: then nobody else looks at it, and a real one is slow. */
class BareRequest {
  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

// Cast, because openapi-fetch knows no path here.
const core = /* @__PURE__ */ createClient() as unknown as {
  request(method: string, path: string, init: object): Promise<{ response: Response }>;
};

/** Builds the request, runs the middleware around `deliver`, and gives the answer that came of it. Not async, for the stack's sake. */
export function run(
  call: Call,
  home: { baseUrl: string; origin: string },
  options: CallOptions,
  middleware: readonly Middleware[],
  deliver: (request: PlainRequest) => Promise<Response>,
): Promise<{ response: Response }> {
  const { init, isStreamed, parseAs } = call;
  const { params = {}, body, bodyStream } = init;
  const serialize = init.bodySerializer ?? options.bodySerializer ?? toJson;
  const isBare = !middleware.length;
  return core.request(call.method, call.path, {
    ...init,
    duplex: "half",
    Request: isBare ? BareRequest : Request,
    fetch: async (request: Request) => {
      const { url, headers } = request;
      // The address of a real request is in normal form.
      if (!url.startsWith(isBare ? home.origin : new Request(home.origin).url)) {
        throw new OnvyError("The request would leave `baseUrl` with the credential.");
      }
      const body = isBare || isStreamed ? request.body : await request.text();
      return deliver({
        url,
        headers: Object.fromEntries(headers),
        body: (body || null) as PlainRequest["body"],
      });
    },
    middleware,
    parseAs,
    baseUrl: home.baseUrl,
    params: { ...params, path: params.path ?? {} },
    headers: merged(
      {
        accept: parseAs === "json" ? "application/json" : "*/*",
        "user-agent": isClientSide() ? null : `onvy-client/${clientVersion}`,
      },
      options.headers,
      init.headers,
      params.header as HeaderValues | undefined,
    ),
    querySerializer: init.querySerializer ?? options.querySerializer,
    pathSerializer: init.pathSerializer ?? options.pathSerializer ?? fillPath,
    body: bodyStream ?? body,
    bodySerializer: isStreamed ? (stream: unknown) => stream : serialize,
  });
}

function toJson(body: unknown): string {
  const { pipe, getReader = pipe } = Object(body);
  if (typeof getReader !== "function") return JSON.stringify(body);
  throw new OnvyError("`body` is a stream: pass it as `bodyStream`.");
}

/** Headers of every implementation: openapi-fetch knows its own runtime's by class. */
function merged(...parts: (HeaderValues | undefined)[]): HeaderValues | undefined {
  if (!parts.slice(1).some(Boolean)) return parts[0]; // Making `Headers` is what costs most here.
  try {
    return mergeHeaders(
      ...parts.map((part) =>
        Symbol.iterator in Object(part) ? Object.fromEntries(part as Pairs) : (part as ByName),
      ),
    );
  } catch (cause) {
    if (isMissingGlobal(cause)) throw cause;
    // The error of `Headers` itself prints the value, which may be a secret.
    throw new OnvyError("`headers` holds what HTTP forbids.");
  }
}
type ByName = Exclude<HeaderValues, Pairs>;
type Pairs = Iterable<readonly [string, string]>;
