import { setTimeout as wait } from "node:timers/promises";
import type { Exchange } from "../wire/recorder.ts";

/**
 * Makes a call when it is its turn, so that a server is not flooded, and again when the server asks for patience (429).
 */
type Pace = <Made extends { readonly exchange: Exchange }>(call: () => Promise<Made>) => Promise<Made>;

const patience = { tries: 3, longest: 60_000 };

/** `rate` is the most calls a second; `now` and `pause` are the machine's, in milliseconds. */
export function createPace(
  rate: number,
  now: () => number = Date.now,
  pause: (time: number) => Promise<unknown> = wait,
): Pace {
  let next = 0;
  return async (call) => {
    for (let tries = 1; ; tries++) {
      const time = now();
      const turn = Math.max(time, next);
      next = turn + 1000 / rate;
      if (turn > time) await pause(turn - time);
      const made = await call();
      const { status, responseHeaders } = made.exchange;
      if (status !== 429 || tries === patience.tries) return made;
      const seconds = Number(responseHeaders["retry-after"] ?? 1);
      await pause(Math.min(Number.isFinite(seconds) ? seconds * 1000 : 1000, patience.longest));
    }
  };
}
