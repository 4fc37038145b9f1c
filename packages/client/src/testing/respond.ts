import type { Answer } from "./answer.ts";
import type { Failure } from "./failures.ts";

/** The answer as `fetch` gives it. `Response` itself refuses a body where HTTP has none. */
export function responseOf({ status, headers, body }: Answer, method: string, as?: Failure["as"]): Response {
  const bodiless = method === "HEAD" || body === undefined || status === 204 || as === "no-body";
  if (bodiless) return new Response(null, { status, headers });
  const text = headers["content-type"]?.includes("json") ? JSON.stringify(body) : String(body);
  const half = text.slice(0, Math.ceil(text.length / 2));
  if (as === "broken-json") return new Response(half, { status, headers });
  if (as === "cut-off") return new Response(breakingOff(half), { status, headers });
  return new Response(text, { status, headers });
}

function breakingOff(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(connectionError());
      sent = true;
      controller.enqueue(new TextEncoder().encode(text));
    },
  });
}

/** What `fetch` rejects with when the network fails. */
export function connectionError(): TypeError {
  return new TypeError("fetch failed: the fake was told to break the connection");
}

/** Rejects as `fetch` does when its signal is aborted, which it may be already. */
export function aborted(signal: AbortSignal | null | undefined): {
  promise: Promise<never>;
  end: () => void;
} {
  let end = () => {};
  const promise = new Promise<never>((_, reject) => {
    if (!signal) return;
    const abort = () => reject(reasonOf(signal));
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    end = () => signal.removeEventListener("abort", abort);
  });
  promise.catch(() => {}); // It may come when nobody waits any more.
  return { promise, end };
}

function reasonOf(signal: AbortSignal): unknown {
  if (signal.reason !== undefined) return signal.reason;
  // React Native's signals have no reason.
  const error = new Error("This operation was aborted");
  error.name = "AbortError";
  return error;
}
