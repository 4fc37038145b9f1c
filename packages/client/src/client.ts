import { checkBaseUrl } from "./address.ts";
import { type Call, newCall } from "./call.ts";
import type { CallParts, Middleware } from "./core.ts";
import { authorizer, type CredentialSource, credentialSource } from "./credentials.ts";
import { asOnvyError } from "./failure.ts";
import { defaultBaseUrl } from "./generated/operations.ts";
import type { ConnectionOptions, OnvyClientOptions } from "./options.ts";
import { perform, type Target } from "./perform.ts";
import { safely } from "./safely.ts";
import type { OnvyClient, OnvyResult } from "./types.ts";

/**
 * A client for every operation of the contract: openapi-fetch's, whose methods never reject:
 * `const { data, error } = await onvy.GET("/users")`. It holds no connection and no timer, so there may be many.
 * Nothing is checked or read before the first call.
 */
export function createOnvyClient(options: OnvyClientOptions = {}): OnvyClient {
  return connect(options, () => credentialSource(options));
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** A client with any kind of credential. */
export function connect(options: ConnectionOptions, findCredential: () => CredentialSource): OnvyClient {
  let target: Target | undefined;
  const checkTarget = (): Target => ({
    authorize: authorizer(findCredential(), options.dangerouslyAllowBrowser),
    ...checkBaseUrl(options.baseUrl ?? defaultBaseUrl),
  });
  let used: Middleware[] = [];

  const request = async (
    method: string,
    path: string,
    init: CallParts = {},
  ): Promise<OnvyResult<unknown>> => {
    let call: Call | undefined;
    try {
      target ??= checkTarget();
      call = newCall(method.toUpperCase(), path, options, init);
      const middleware = [...used, ...(init.middleware ?? [])];
      const { data, error, response } = await perform(call, target, options, middleware);
      return error ? { error, response } : { data, response };
    } catch (thrown) {
      const operation = call?.operation ?? safely(() => `${method} ${path}`) ?? "A call";
      const error = asOnvyError(operation, call?.sent ?? 0, thrown);
      return { error, response: error.response };
    }
  };
  const client: Record<string, unknown> = {
    request,
    use: (...middleware: Middleware[]) => void used.push(...middleware),
    eject(...middleware: Middleware[]) {
      used = used.filter((one) => !middleware.includes(one));
    },
  };
  for (const method of METHODS) {
    client[method] = (path: string, init?: CallParts) => request(method, path, init);
  }
  return client as unknown as OnvyClient; // Typed by the contract's paths from here on.
}
