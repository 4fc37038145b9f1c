import { type Answer, judge, read } from "./answer.ts";
import type { Authorize, Call, Outcome, PlainRequest } from "./call.ts";
import { OnvyError } from "./errors.ts";
import { isOurs, noAnswer, requestIdOf } from "./failure.ts";
import type { FetchInit } from "./options.ts";
import { isTransient, retryDelay } from "./retry.ts";
import { pause, TimeLimit, within } from "./timeout.ts";

/** An attempt that got no answer has an error only. */
type Attempt = Outcome | { error: OnvyError; response?: undefined; retryIn?: number | undefined };

/**
 * Sends a request until it succeeds or may not be repeated, and gives how the last attempt ended. Rejects if no answer
 * came, or if the request was refused.
 */
export async function send(request: PlainRequest, call: Call, authorize: Authorize): Promise<Outcome> {
  const { signal, timeout, totalTimeout } = call;
  const end = performance.now() + totalTimeout;

  for (let attempt = 1; ; attempt++) {
    if (signal?.aborted) throw noAnswer(call, 0, undefined);
    const began = performance.now();
    const planRetry = (headers?: Headers) => {
      const delay = attempt <= call.maxRetries ? retryDelay(attempt, headers) : Number.POSITIVE_INFINITY;
      return performance.now() + delay < end ? delay : undefined;
    };
    const outcome = await tryOnce(request, call, Math.min(timeout, end - began), authorize, planRetry);
    report(call, attempt, performance.now() - began, outcome);
    const { response, error, retryIn } = outcome;
    if (retryIn === undefined) {
      if (response) return outcome;
      throw error;
    }
    await pause(retryIn, signal);
  }
}

const originOf = (url: string) => url.split("/", 3).join("/");

/** One attempt, from asking for the credential to the body's last byte, all within `ms` milliseconds. */
async function tryOnce(
  { url, headers, body }: PlainRequest,
  call: Call,
  ms: number,
  authorize: Authorize,
  planRetry: (headers?: Headers) => number | undefined,
): Promise<Attempt> {
  const { sent, fetch } = call; // Browsers refuse their `fetch` as a method of another object.

  const exchange = async (signal: AbortSignal, hold: () => () => void): Promise<Answer> => {
    const own = { ...headers };
    // An `Authorization` set by hand replaces the credential.
    if (!own.authorization) {
      const pending = authorize();
      const [name, value] = Array.isArray(pending) ? pending : await pending;
      own[name] = value;
      // The provider may have been slow, and a custom fetch need not look at the signal.
      if (signal.aborted) throw signal.reason;
    }
    call.sent++;
    const init: FetchInit = {
      ...(call.init as object),
      method: call.method,
      headers: own,
      body,
      redirect: "manual",
      duplex: "half",
      signal,
    };
    // Typed as what it is meant to be; whether it is, is asked next.
    const response = (await fetch(url, init)) as Response;
    const { status, redirected, url: from = "" } = Object(response) as Response;
    if (typeof status !== "number") throw new OnvyError("`fetch` gave something that is no Response.");
    // React Native's fetch follows, and does not say so; the address tells.
    const isFollowed = redirected ?? originOf(from || url) !== originOf(url);
    const retryIn = !isFollowed && isTransient(status) ? planRetry(response.headers) : undefined;
    const isRead = !isFollowed && retryIn === undefined;
    // An unread body keeps its connection.
    if (!isRead) response.body?.cancel().catch(() => {});
    const raw = isRead ? await read(call, response, { ms, signal, hold }) : "";
    return { response, raw, isFollowed, retryIn };
  };

  try {
    return judge(call, await within(ms, call.signal, exchange));
  } catch (cause) {
    if (!call.signal?.aborted) {
      // Refused before anything was sent, or the token endpoint's own error, which has had its retries.
      if (isOurs(cause)) return { error: cause };
      if (cause instanceof TimeLimit || call.sent > sent) {
        return { error: noAnswer(call, ms, cause), retryIn: planRetry() };
      }
      throw cause; // Nothing was sent, and not for want of time: this runtime lacks something.
    }
    return { error: noAnswer(call, ms, cause) };
  }
}

function report(call: Call, attempt: number, duration: number, { error, response, retryIn }: Attempt): void {
  const { operation, path, onAttempt } = call;
  if (!onAttempt) return;
  const status = response?.status;
  const requestId = response && requestIdOf(response);
  const info = { operation, path, attempt, duration, status, requestId, error: error?.name, retryIn };
  try {
    // An async hook must not end the process either.
    Promise.resolve(onAttempt(info)).catch(() => {});
  } catch {}
}
