import { setTimeout as wait } from "node:timers/promises";
import type { Exchange } from "../wire/recorder.ts";

/** Holds back calls, so that a server is not flooded. */
export interface Pace {
  /** Makes a call when it is its turn, and again when the server asks for patience (429). */
  keep<Result>(call: () => Promise<Result>, exchangeOf: (result: Result) => Exchange): Promise<Result>;
}

const patience = { tries: 3, longest: 60_000 };

/** `rate` is the most calls a second; `now` and `pause` are the machine's, in milliseconds. */
export function createPace(
  rate: number,
  now: () => number = Date.now,
  pause: (time: number) => Promise<unknown> = wait,
): Pace {
  let next = 0;
  const turn = async (): Promise<void> => {
    const time = now();
    const at = Math.max(time, next);
    next = at + 1000 / rate;
    if (at > time) await pause(at - time);
  };
  return {
    keep: async (call, exchangeOf) => {
      for (let tries = 1; ; tries++) {
        await turn();
        const result = await call();
        const { status, responseHeaders } = exchangeOf(result);
        if (status !== 429 || tries === patience.tries) return result;
        const seconds = Number(responseHeaders["retry-after"] ?? 1);
        await pause(Math.min(Number.isFinite(seconds) ? seconds * 1000 : 1000, patience.longest));
      }
    },
  };
}
