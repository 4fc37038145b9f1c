import { beforeEach, describe, expect, test, vi } from "vitest";
import { answer, clientOver, isolateEachTest, json } from "../test/support.ts";
import { OnvyAbortError, OnvyApiError, OnvyTimeoutError, waitForMeal } from "./index.ts";

isolateEachTest();
beforeEach(() => void vi.useFakeTimers());

const meal = { id: "m", user_id: "avery" };
/** A page of the user's list. */
const page = (meals: object[], next_page?: string) =>
  json({ meals, pagination: { limit: 1, total: 1, next_page } });
const other = { id: "other", analysis_status: "complete" };
const pending = { ...meal, analysis_status: "pending" };

describe("waitForMeal", () => {
  test.each(["complete", "failed"])("gives the meal when its analysis is %s", async (analysis_status) => {
    const done = { ...meal, analysis_status };
    const { onvy, sent } = clientOver(
      page([other, pending]),
      page([other]),
      page([other], "2"),
      page([done]),
    );
    const waiting = waitForMeal(onvy, meal);
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(4000);
    expect(await waiting).toEqual(done);
    expect(sent.map(({ url }) => url.split("/").at(-1))).toEqual(["meals", "meals", "meals", "meals?page=2"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("asks at most every 15 seconds, and gives up at its limit", async () => {
    const { onvy, sent } = clientOver(() => page([pending]));
    const waiting = waitForMeal(onvy, meal, { timeout: 60_500 }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_500);
    const error = await waiting;
    expect(error).toBeInstanceOf(OnvyTimeoutError);
    expect(error).toMatchObject({
      message: "GET /users/{user_id}/nutrition/meals saw no analysis in 60500 ms",
      operation: "GET /users/{user_id}/nutrition/meals",
    });
    expect(sent).toHaveLength(7); // After 1, 3, 7, 15, 30, 45 and 60 seconds.
    expect(vi.getTimerCount()).toBe(0);
  });

  test("waits for two minutes by default", async () => {
    const { onvy } = clientOver(() => page([]));
    const waiting = waitForMeal(onvy, meal).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await waiting).toMatchObject({ message: expect.stringContaining("in 120000 ms") });
  });

  test("ends when the caller aborts, also during a request", async () => {
    const controller = new AbortController();
    const reason = new Error("left");
    const { onvy } = clientOver(() => new Promise<never>(() => {}));
    const waiting = waitForMeal(onvy, meal, { signal: controller.signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1500);
    controller.abort(reason);
    const error = await waiting;
    expect(error).toBeInstanceOf(OnvyAbortError);
    expect(error).toMatchObject({
      message: "GET /users/{user_id}/nutrition/meals was aborted by the caller",
      cause: reason,
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("throws the error of a page that fails", async () => {
    const { onvy } = clientOver(answer(401));
    const waiting = waitForMeal(onvy, meal).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await waiting).toBeInstanceOf(OnvyApiError);
  });
});
