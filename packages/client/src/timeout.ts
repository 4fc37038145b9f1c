import { safely } from "./safely.ts";

/** Timers measure 31 bits of milliseconds and fire at once beyond; 24 days are as good as no limit. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Why `within` stopped its work: the time ran out. A class of ours, for no other error can be taken for it. */
export class TimeLimit extends Error {
  override readonly name = "TimeoutError";
}

/**
 * Runs `work`, and stops it when `ms` have passed or `outer` is aborted: its signal is aborted, and the promise
 * rejects at once with that reason, even if `work` does not listen. Nothing is left running afterwards, unless the
 * work calls `hold`: then both limits hold on until what `hold` gave is called.
 */
export function within<T>(
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal, hold: () => () => void) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    let isHeld = false;
    const finish = () => {
      safely(() => clearTimeout(timer));
      safely(() => outer?.removeEventListener("abort", onAbort));
    };
    const hold = () => {
      isHeld = true;
      return finish;
    };
    const onAbort = () => stop(outer?.reason);
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      finish();
      reject(reason);
      // Nobody is there to catch what this throws.
      safely(() => controller.abort(reason));
    };
    if (outer?.aborted) return reject(outer.reason);
    try {
      timer = setTimeout(() => stop(new TimeLimit("The time limit ran out.")), Math.min(ms, LONGEST_TIMER));
      outer?.addEventListener("abort", onAbort);
    } catch (cause) {
      return stop(cause); // A signal that is none.
    }
    work(controller.signal, hold).then(
      (value) => {
        if (!isHeld) finish();
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
