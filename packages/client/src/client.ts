import { checkBaseUrl } from "./address.ts";
import type { Authorize, Call } from "./call.ts";
import { authorize, type CredentialSource, credentialSource } from "./credentials.ts";
import { OnvyError } from "./errors.ts";
import { defaultBaseUrl, withoutContent } from "./generated/operations.ts";
import type { CallOptions, ConnectionOptions, OnvyClientOptions } from "./options.ts";
import { buildRequest, type RequestParts } from "./request.ts";
import { send } from "./send.ts";
import type { Method, OnvyClient, OnvyResult } from "./types.ts";

type CallParts = RequestParts &
  CallOptions & { signal?: AbortSignal | undefined; idempotent?: boolean | undefined };

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
  let target: { baseUrl: string; authorize: Authorize } | undefined;
  const checkTarget = () => {
    const credential = findCredential();
    return {
      baseUrl: checkBaseUrl(options.baseUrl ?? defaultBaseUrl),
      authorize: (headers: Headers) => authorize(headers, credential, options.dangerouslyAllowBrowser),
    };
  };

  const callWith =
    (method: Method) =>
    async (path: string, init: CallParts = {}): Promise<OnvyResult<unknown>> => {
      const call = newCall(method, path, options, init);
      try {
        target ??= checkTarget();
        const request = buildRequest(target.baseUrl, path, options.headers, init);
        const { data, response } = await send(request, call, target.authorize);
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

function newCall(method: Method, path: string, options: ConnectionOptions, init: CallParts): Call {
  const operation = `${method} ${path}`;
  return {
    method,
    path,
    operation,
    declaresContent: !withoutContent.has(operation),
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
function asOnvyError({ operation, sent }: Call, thrown: unknown): OnvyError {
  const isOurs = thrown instanceof OnvyError;
  if (isOurs && thrown.operation !== undefined) return thrown;
  const message = isOurs ? thrown.message : "The request cannot be built from these arguments.";
  const cause = isOurs ? thrown.cause : thrown;
  return new OnvyError(`${operation}: ${message}`, { operation, attempts: sent, cause });
}
