/** Words a call's failure, and gathers what is known of it. */
import type { Call } from "./call.ts";
import {
  type ErrorContext,
  OnvyAbortError,
  OnvyConnectionError,
  type OnvyError,
  OnvyTimeoutError,
} from "./errors.ts";

/** The caller's signal was aborted. */
export function abortError(call: Call, { reason }: AbortSignal): OnvyError {
  return new OnvyAbortError(...failure(call, "was aborted by the caller", { cause: reason }));
}

/** What fetch, or reading the body, threw. */
export function networkError(call: Call, limit: number, cause: unknown): OnvyError {
  if (cause instanceof Error && cause.name === "TimeoutError") {
    const which = limit < call.timeout ? "totalTimeout" : "timeout";
    return new OnvyTimeoutError(
      ...failure(call, `took longer than its \`${which}\` of ${call[which]} ms`, { cause }),
    );
  }
  const code = systemCode(cause) ?? systemCode((cause as Error | undefined)?.cause);
  return new OnvyConnectionError(
    ...failure(call, `got no complete answer${code ? ` (${code})` : ""}`, { cause }),
  );
}

/** `ECONNREFUSED`, `ENOTFOUND`, `UND_ERR_SOCKET` and the like: constants, so they are safe to print. */
function systemCode(cause: unknown): string | undefined {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === "string" && /^[A-Z_0-9]+$/.test(code) ? code : undefined;
}

/** The arguments of an error: its message, which must be fit for any log, and what is known of the call. */
export function failure(call: Call, what: string, context: ErrorContext): [string, ErrorContext] {
  const requestId = context.response && requestIdOf(context.response);
  const tries = call.sent > 1 ? ` after ${call.sent} attempts` : "";
  const id = requestId ? ` (request id ${requestId})` : "";
  return [
    `${call.operation} ${what}${tries}${id}`,
    { ...context, operation: call.operation, attempts: call.sent, requestId },
  ];
}

/** ONVY does not document a request id; this is the customary header, if it is printable. */
export function requestIdOf(response: Response): string | undefined {
  return response.headers.get("x-request-id")?.match(/^[\x21-\x7e]{1,128}$/)?.[0];
}
