import { checkBaseUrl, fillPath } from "./address.ts";
import { authorize, type CredentialSource, credentialSource } from "./credentials.ts";
import { OnvyError } from "./errors.ts";
import { createFetchClient, type FetchClient } from "./fetch-client.ts";
import { defaultBaseUrl, operationIds, withoutContent } from "./generated/contract.ts";
import type { CallOptions, ConnectionOptions, OnvyClientOptions } from "./options.ts";
import type { Call } from "./send.ts";
import type { Method, OnvyClient, OnvyResult } from "./types.ts";

/** A call's options, whatever its operation; `types.ts` says what each operation really takes. */
interface AnyInit extends CallOptions {
  params?: Partial<Record<"path" | "query" | "header", Record<string, unknown>>>;
  body?: unknown;
  signal?: AbortSignal;
  idempotent?: boolean;
}

/**
 * A client for every operation of the contract. Its methods are those of openapi-fetch, and never reject:
 * `const { data, error } = await onvy.GET("/users")`. It holds no connection and no timer, so there may be many.
 * Nothing is checked or read before the first call.
 */
export function createOnvyClient(options: OnvyClientOptions = {}): OnvyClient {
  return connect(options, () => credentialSource(options));
}

/** A client with any kind of credential. */
export function connect(options: ConnectionOptions, findCredential: () => CredentialSource): OnvyClient {
  let request: FetchClient | undefined;
  const prepare = () => {
    const baseUrl = checkBaseUrl(options.baseUrl ?? defaultBaseUrl);
    const credential = findCredential();
    return createFetchClient(baseUrl, options.headers, (headers) =>
      authorize(headers, credential, options.dangerouslyAllowBrowser ?? false),
    );
  };

  const callWith =
    (method: Method) =>
    async (path: string, init: AnyInit = {}): Promise<OnvyResult<unknown>> => {
      const call = newCall(method, path, options, init);
      try {
        request ??= prepare();
        const { path: values, query, header } = init.params ?? {};
        const parts = { path: fillPath(path, values), query, header, headers: init.headers, body: init.body };
        const { data, response } = await request(call, parts);
        return { data, response };
      } catch (cause) {
        const error = asOnvyError(call, cause);
        return { error, response: error.response };
      }
    };

  const methods = {
    GET: callWith("GET"),
    PUT: callWith("PUT"),
    POST: callWith("POST"),
    PATCH: callWith("PATCH"),
    DELETE: callWith("DELETE"),
    HEAD: callWith("HEAD"),
  };
  return methods as OnvyClient; // Typed by the contract's paths from here on.
}

function newCall(method: Method, path: string, options: ConnectionOptions, init: AnyInit): Call {
  const operation = `${method} ${path}`;
  return {
    method,
    path,
    operation,
    operationId: operationIds[operation],
    declaresContent: method !== "HEAD" && !withoutContent.has(operation),
    fetch: init.fetch ?? options.fetch ?? fetch,
    signal: init.signal,
    idempotent: init.idempotent ?? (method !== "POST" && method !== "PATCH"),
    maxRetries: init.maxRetries ?? options.maxRetries ?? 2,
    timeout: init.timeout ?? options.timeout ?? 30_000,
    totalTimeout: init.totalTimeout ?? options.totalTimeout ?? Number.POSITIVE_INFINITY,
    onAttempt: init.onAttempt ?? options.onAttempt,
    sent: 0,
  };
}

/** Errors that know their call pass; what was thrown while the request was built learns of it here. */
function asOnvyError(call: Call, cause: unknown): OnvyError {
  const context = { operation: call.operation, attempts: call.sent };
  if (!(cause instanceof OnvyError)) {
    return new OnvyError(`${call.operation}: the request cannot be built from these arguments.`, {
      ...context,
      cause,
    });
  }
  if (cause.operation !== undefined) return cause;
  return new OnvyError(`${call.operation}: ${cause.message}`, { ...context, cause: cause.cause });
}
