import type { Authorize, Call, PlainRequest } from "./call.ts";
import { decodeErrorBody, decodeJson } from "./decode.ts";
import { OnvyApiError, OnvyError, OnvyResponseError } from "./errors.ts";
import { abortError, failure, networkError, requestIdOf } from "./failure.ts";
import { isTransient, retryDelay } from "./retry.ts";
import { pause, within } from "./timeout.ts";

/** A 2xx answer, and what was read from it. */
export interface Success {
  response: Response;
  data: unknown;
}

/** How an attempt ended: with a read 2xx answer, or with an error that is final unless `retryIn` is set. */
type Outcome =
  | (Success & { error?: undefined; retryIn?: undefined })
  | { error: OnvyError; response?: Response; retryIn?: number | undefined };

/** Milliseconds until the next attempt, or undefined if there is none. */
type RetryPlan = (headers?: Headers) => number | undefined;

/** Sends a request until it succeeds or may not be repeated. Rejects only with an `OnvyError`. */
export async function send(request: PlainRequest, call: Call, authorize: Authorize): Promise<Success> {
  const replayable = call.idempotent && !(request.body instanceof ReadableStream);
  const retries = replayable ? call.maxRetries : 0;
  if (!(Math.min(call.timeout, call.totalTimeout) > 0)) {
    throw new OnvyError("`timeout` and `totalTimeout` must be more than 0 milliseconds.");
  }
  const end = performance.now() + call.totalTimeout;
  // An `Authorization` set by hand replaces the credential.
  const authorizeAttempt = request.headers.has("Authorization") ? undefined : authorize;

  for (let attempt = 1; ; attempt++) {
    if (call.signal?.aborted) throw abortError(call, call.signal);
    const began = performance.now();
    const planRetry: RetryPlan = (headers) => {
      const delay = attempt <= retries ? retryDelay(attempt, headers) : Number.POSITIVE_INFINITY;
      return performance.now() + delay < end ? delay : undefined;
    };
    const limit = Math.min(call.timeout, end - began);
    const outcome = await tryOnce(request, call, limit, authorizeAttempt, planRetry);
    report(call, attempt, performance.now() - began, outcome);
    if (outcome.error === undefined) return outcome;
    if (outcome.retryIn === undefined) throw outcome.error;
    await pause(outcome.retryIn, call.signal);
  }
}

/** One attempt, from asking for the credential to the body's last byte, all within `limit` milliseconds. */
async function tryOnce(
  request: PlainRequest,
  call: Call,
  limit: number,
  authorize: Authorize | undefined,
  planRetry: RetryPlan,
): Promise<Outcome> {
  try {
    const answer = await within(limit, call.signal, (signal) =>
      exchange(request, call, signal, authorize, planRetry),
    );
    return judge(call, answer);
  } catch (cause) {
    if (call.signal?.aborted) return { error: abortError(call, call.signal) };
    // Refused before anything was sent, or the token endpoint's own error, which has had its retries.
    if (cause instanceof OnvyError) return { error: cause };
    return { error: networkError(call, limit, cause), retryIn: planRetry() };
  }
}

interface Answer {
  response: Response;
  /** Not read if another attempt follows. */
  text: string;
  retryIn?: number;
}

async function exchange(
  request: PlainRequest,
  call: Call,
  signal: AbortSignal,
  authorize: Authorize | undefined,
  planRetry: RetryPlan,
): Promise<Answer> {
  const { url, headers, body } = request;
  const pending = authorize?.(headers);
  if (pending) {
    await pending;
    signal.throwIfAborted(); // The provider may have been slow, and a custom fetch need not look at the signal.
  }
  call.sent++;
  const init = {
    method: call.method,
    headers,
    body: body ?? null,
    redirect: "manual",
    duplex: "half",
    signal,
  } as const;
  const { fetch } = call; // Browsers and Workers refuse their `fetch` as a method of another object.
  const response = await fetch(url, init);
  const retryIn = isTransient(response.status) ? planRetry(response.headers) : undefined;
  if (retryIn !== undefined) {
    // An unread body keeps its connection.
    response.body?.cancel().catch(() => {});
    return { response, text: "", retryIn };
  }
  return { response, text: await readText(response) };
}

async function readText(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    if (response.ok) throw cause;
    return ""; // The status alone tells the caller more than a broken connection would.
  }
}

function judge(call: Call, { response, text, retryIn }: Answer): Outcome {
  if (!response.ok) {
    // Neither 2xx nor an error: 3xx, or a browser's 0 in its place.
    const what =
      response.status < 400
        ? "answered with a redirect, which is not followed with a credential"
        : `answered ${response.status}`;
    const error = new OnvyApiError(...failure(call, what, { response, body: decodeErrorBody(text) }));
    return { error, response, retryIn };
  }
  if (!call.declaresContent) return { response, data: undefined };
  const { data, problem } = decodeJson(text, response.headers);
  if (problem === undefined) return { response, data };
  const what = `answered ${response.status} with ${problem}`;
  const error = new OnvyResponseError(...failure(call, what, { response, body: text }));
  return { error, response };
}

function report(call: Call, attempt: number, duration: number, { error, response, retryIn }: Outcome): void {
  const { operation, path, onAttempt } = call;
  if (!onAttempt) return;
  const status = response?.status;
  const requestId = response && requestIdOf(response);
  const info = {
    operation,
    path,
    attempt,
    duration,
    status,
    requestId,
    error: error?.name,
    retryIn,
  };
  try {
    // An async hook must not end the process either.
    Promise.resolve(onAttempt(info)).catch(() => {});
  } catch {}
}
