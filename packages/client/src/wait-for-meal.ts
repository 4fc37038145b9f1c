import { OnvyAbortError, OnvyTimeoutError } from "./errors.ts";
import type { Meal } from "./generated/schemas.ts";
import { paginate } from "./paginate.ts";
import { pause, TimeLimit, within } from "./timeout.ts";
import type { OnvyClient } from "./types.ts";

const PATH = "/users/{user_id}/nutrition/meals";
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

/** A meal whose analysis has ended. */
export type AnalysedMeal = Meal & { analysis_status: "complete" | "failed" };

/** How long to wait, and for whom. */
export interface WaitForMealOptions {
  /** Milliseconds in all. Default: 120 000. */
  timeout?: number | undefined;
  /** Ends the wait. */
  signal?: AbortSignal | undefined;
}

/**
 * Waits until the analysis of a meal has ended: `await waitForMeal(onvy, await unwrap(onvy.POST(...)))`. Gives the meal,
 * `complete` or `failed`. ONVY documents no route for one meal, so it looks through the user's list, after 1 s, 2 s,
 * 4 s and so on, at most every 15 s. A server that can receive webhooks should wait for `meals:updated` instead.
 * Throws an `OnvyTimeoutError`, an `OnvyAbortError`, or the error of a page that fails.
 */
export async function waitForMeal(
  onvy: Pick<OnvyClient, "GET">,
  { id, user_id }: Pick<Meal, "id" | "user_id">,
  { timeout = 120_000, signal }: WaitForMealOptions = {},
): Promise<AnalysedMeal> {
  const operation = `GET ${PATH}`;
  try {
    return await within(timeout, signal, async (stop) => {
      for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
        await pause(wait, stop);
        const params = { path: { user_id } };
        for await (const meal of paginate(onvy, PATH, { params, signal: stop })) {
          if (meal.id !== id) continue;
          if (isAnalysed(meal)) return meal;
          break;
        }
      }
    });
  } catch (cause) {
    const context = { operation, cause };
    if (signal?.aborted) throw new OnvyAbortError(`${operation} was aborted by the caller`, context);
    if (!(cause instanceof TimeLimit)) throw cause;
    throw new OnvyTimeoutError(`${operation} saw no analysis in ${timeout} ms`, context);
  }
}

function isAnalysed(meal: Meal): meal is AnalysedMeal {
  return meal.analysis_status !== "pending";
}
