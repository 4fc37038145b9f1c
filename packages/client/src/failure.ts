/** Words a call's failure, and gathers what is known of it. */
import type { Call } from "./call.ts";
import {
  type ErrorContext,
  OnvyAbortError,
  OnvyConnectionError,
  OnvyError,
  OnvyTimeoutError,
} from "./errors.ts";
import { safely } from "./safely.ts";
import { TimeLimit } from "./timeout.ts";

/** An error of a call: its message, which must be fit for any log, and what is known of the call. */
export function failure(call: Call, Class: typeof OnvyError, what: string, context: ErrorContext): OnvyError {
  const { operation, sent } = call;
  const requestId = context.response && requestIdOf(context.response);
  const tries = sent > 1 ? ` after ${sent} attempts` : "";
  const id = requestId ? ` (request id ${requestId})` : "";
  const known = { ...context, operation, attempts: sent, requestId };
  return new Class(`${operation} ${what}${tries}${id}`, known);
}

/** What ended an attempt that got no answer: the caller, the time, or what fetch or reading the body threw. */
export function noAnswer(call: Call, limit: number, cause: unknown): OnvyError {
  const { signal } = call;
  if (signal?.aborted) {
    return failure(call, OnvyAbortError, "was aborted by the caller", { cause: signal.reason });
  }
  if (cause instanceof TimeLimit) {
    const which = limit < call.timeout ? "totalTimeout" : "timeout";
    const what = `took longer than its \`${which}\` of ${call[which]} ms`;
    return failure(call, OnvyTimeoutError, what, { cause });
  }
  const code = systemCode(cause) ?? safely(() => systemCode((cause as Error).cause));
  const what = `got no complete answer${code ? ` (${code})` : ""}`;
  return failure(call, OnvyConnectionError, what, { cause });
}

/** `ECONNREFUSED`, `ENOTFOUND`, `UND_ERR_SOCKET` and the like: constants, so they are safe to print. */
function systemCode(cause: unknown): string | undefined {
  const code = safely(() => (cause as { code?: unknown }).code);
  return typeof code === "string" && /^[A-Z_0-9]+$/.test(code) ? code : undefined;
}

/** ONVY does not document a request id; this is the customary header, if it is printable. */
export function requestIdOf(response: Response): string | undefined {
  return safely(() => response.headers.get("x-request-id")?.match(/^[\x21-\x7e]{1,128}$/)?.[0]);
}

/** Errors that know their call pass; what was thrown while the request was built, or by a middleware, learns of it here. */
export function asOnvyError(operation: string, attempts: number, thrown: unknown): OnvyError {
  if (!isOurs(thrown)) {
    const what = isMissingGlobal(thrown)
      ? "This runtime lacks what `cause` names."
      : "The request cannot be built, or a middleware failed: see `cause`.";
    return new OnvyError(`${operation}: ${what}`, { operation, attempts, cause: thrown });
  }
  if (thrown.operation) return thrown;
  return new OnvyError(`${operation}: ${thrown.message}`, { operation, attempts, cause: thrown.cause });
}

/** Whether an error is one of this package's. Asking a proxy may throw. */
export function isOurs(thrown: unknown): thrown is OnvyError {
  return safely(() => thrown instanceof OnvyError) === true;
}

/** Whether an error says that the runtime has no such global; a wrong value gives another kind. */
export function isMissingGlobal(thrown: unknown): boolean {
  return safely(() => (thrown as Error).name) === "ReferenceError";
}
