/** The only file that touches openapi-fetch: it merges headers and serialises the query; the rest is ours. */
import createClient from "openapi-fetch";
import { OnvyError } from "./errors.ts";
import { type Authorize, type Call, type PlainRequest, type Success, send } from "./send.ts";

/** What a call adds to its path. */
export interface RequestParts {
  /** Filled in and escaped. */
  path: string;
  query: Record<string, unknown> | undefined;
  header: Record<string, unknown> | undefined;
  headers: HeadersInit | undefined;
  body: unknown;
}

/** Builds the request of one call, and sends it. */
export type FetchClient = (call: Call, parts: RequestParts) => Promise<Success>;

/**
 * Stands in for `Request`, which openapi-fetch would construct: that is most of a call's CPU time, and its body can
 * be sent only once.
 */
class RequestValues {
  readonly url: string;
  readonly init: Omit<PlainRequest, "url">;

  constructor(url: string, init: Omit<PlainRequest, "url">) {
    this.url = url;
    this.init = init;
  }
}

export function createFetchClient(
  baseUrl: string,
  clientHeaders: HeadersInit | undefined,
  authorize: Authorize,
): FetchClient {
  const headers = checkedHeaders(clientHeaders) ?? new Headers();
  if (!headers.has("Accept")) headers.set("Accept", "application/json");
  const core = createClient({
    baseUrl,
    headers,
    bodySerializer: serializeBody,
    // openapi-fetch only constructs it and hands it to `fetch` below.
    Request: RequestValues as unknown as typeof Request,
  }) as unknown as {
    // The operations are typed by types.ts; openapi-fetch sees filled-in paths.
    request(method: string, path: string, init: object): Promise<unknown>;
  };

  return async (call, { path, query, header, headers, body }) => {
    let success: Success | undefined;
    await core.request(call.method, path, {
      params: { query, header },
      headers: checkedHeaders(headers),
      body,
      parseAs: "stream", // That is: not at all. `send` has read the body.
      fetch: async ({ url, init }: RequestValues) => {
        success = await send({ url, headers: init.headers, body: init.body }, call, authorize);
        return success.response;
      },
    });
    // Set, because openapi-fetch resolves only after `fetch` has.
    return success as unknown as Success;
  };
}

function serializeBody(body: unknown): string | ReadableStream {
  return body instanceof ReadableStream ? body : JSON.stringify(body);
}

/** The constructor's own error prints the value, which may be a secret. */
function checkedHeaders(headers: HeadersInit | undefined): Headers | undefined {
  try {
    return headers && new Headers(headers);
  } catch {
    throw new OnvyError("`headers` holds a name or a value that HTTP does not allow.");
  }
}
