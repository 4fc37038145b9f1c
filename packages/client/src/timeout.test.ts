import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pause, within } from "./timeout.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => {});

/** A signal, and how many listeners it has. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  return { controller, signal, listeners: () => getEventListeners(signal, "abort").length };
}

describe("within", () => {
  test("gives what the work gives, and leaves no timer and no listener", async () => {
    const { signal, listeners } = countedSignal();
    await expect(within(1000, signal, async () => "done")).resolves.toBe("done");
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
  });

  test("throws what the work throws, and leaves no timer and no listener", async () => {
    const { signal, listeners } = countedSignal();
    await expect(within(1000, signal, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
  });

  test("stops work that does not listen, at the limit and not before", async () => {
    let inner: AbortSignal | undefined;
    const result = within(1000, undefined, (signal) => {
      inner = signal;
      return never();
    });
    const settled = vi.fn();
    result.catch(settled);
    await vi.advanceTimersByTimeAsync(999);
    expect(settled).not.toHaveBeenCalled();
    expect(inner?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await expect(result).rejects.toMatchObject({ name: "TimeoutError", message: "The time limit ran out." });
    expect(inner?.reason).toMatchObject({ name: "TimeoutError" });
  });

  test("stops at once, with the caller's reason, when the outer signal is aborted", async () => {
    const { controller, signal, listeners } = countedSignal();
    const reason = new Error("enough");
    let inner: AbortSignal | undefined;
    const result = within(1000, signal, (given) => {
      inner = given;
      return never();
    });
    expect(listeners()).toBe(1);
    controller.abort(reason);
    await expect(result).rejects.toBe(reason);
    expect(inner?.reason).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
  });

  test("runs nothing when the outer signal is aborted already", async () => {
    const work = vi.fn(never);
    const reason = new Error("enough");
    await expect(within(1000, AbortSignal.abort(reason), work)).rejects.toBe(reason);
    expect(work).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("takes a limit beyond what timers measure as no limit", async () => {
    const settled = vi.fn();
    within(Number.POSITIVE_INFINITY, undefined, never).catch(settled);
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(settled).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(2 ** 31);
    expect(settled).toHaveBeenCalled();
  });
});

describe("pause", () => {
  test("waits its time", async () => {
    const { signal, listeners } = countedSignal();
    const done = vi.fn();
    const waiting = pause(100, signal).then(done);
    await vi.advanceTimersByTimeAsync(99);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(done).toHaveBeenCalled();
    expect(listeners()).toBe(0);
  });

  test("ends at once when the signal is aborted, and leaves no timer", async () => {
    const { controller, signal, listeners } = countedSignal();
    const waiting = pause(100_000, signal);
    controller.abort();
    await waiting;
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners()).toBe(0);
  });

  test("does not wait when the signal is aborted already", async () => {
    await pause(100_000, AbortSignal.abort());
    expect(vi.getTimerCount()).toBe(0);
  });

  test("needs no signal", async () => {
    const waiting = pause(5, undefined);
    await vi.advanceTimersByTimeAsync(5);
    await expect(waiting).resolves.toBeUndefined();
  });
});
