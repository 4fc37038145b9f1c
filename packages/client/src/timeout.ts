/** Timers measure 31 bits of milliseconds and fire at once beyond; 24 days are as good as no limit. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs `work`, and stops it when `ms` have passed or `outer` is aborted: its signal is aborted, and the promise
 * rejects at once with that reason, even if `work` does not listen. Nothing is left running afterwards.
 */
export function within<T>(
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (outer?.aborted) return reject(outer.reason);
    const controller = new AbortController();
    const finish = () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", onAbort);
    };
    const stop = (reason: unknown) => {
      finish();
      controller.abort(reason);
      reject(reason);
    };
    const onAbort = () => stop(outer?.reason);
    const onTimeout = () => stop(new DOMException("The time limit ran out.", "TimeoutError"));
    const timer = setTimeout(onTimeout, Math.min(ms, LONGEST_TIMER));
    outer?.addEventListener("abort", onAbort);
    work(controller.signal).then(
      (value) => {
        finish();
        resolve(value);
      },
      (error) => {
        finish();
        reject(error);
      },
    );
  });
}

/** Resolves after `ms`, or at once when `signal` is aborted. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await within(ms, signal, () => new Promise(() => {}));
  } catch {}
}
