import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClock } from "./clock.ts";
import { createIds } from "./ids.ts";

beforeEach(() => vi.useFakeTimers({ now: Date.parse("2026-03-05T12:00:00Z") }));
afterEach(() => vi.useRealTimers());

test("a clock that was given a time stands still until it is moved", async () => {
  const clock = createClock("2026-01-01T00:00:00Z");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(clock.now()).toEqual(new Date("2026-01-01T00:00:00Z"));
  await clock.advance(1_500);
  expect(clock.stamp()).toBe("2026-01-01T00:00:01.500Z");
});

test("what is due is done in the order of its time, at its time, with what it makes due itself", async () => {
  const clock = createClock(0);
  const done: string[] = [];
  const note = (name: string) => done.push(`${name} at ${clock.time()}`);
  clock.after(20, () => note("b"));
  clock.after(10, () => {
    note("a");
    clock.after(5, () => note("c"));
    clock.after(100, () => note("never"));
  });
  clock.after(Number.POSITIVE_INFINITY, () => note("never"));
  await clock.advance(50);
  expect(done).toEqual(["a at 10", "c at 15", "b at 20"]);
  expect(clock.time()).toBe(50);
});

test("without a time it is the machine's clock, which can be moved as well", async () => {
  const clock = createClock(undefined);
  let rings = 0;
  clock.after(1_000, () => rings++);
  clock.after(5_000, () => rings++);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rings).toBe(1);
  await clock.advance(4_000);
  expect(rings).toBe(2);
  expect(clock.stamp()).toBe("2026-03-05T12:00:05Z");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rings).toBe(2);
});

test("what is forgotten is never done; where timers cannot be told to let a process end, they need not", async () => {
  const setTimeout = globalThis.setTimeout;
  vi.stubGlobal("setTimeout", (run: () => void, time: number) => Number(setTimeout(run, time)));
  const clock = createClock(undefined);
  let rings = 0;
  clock.after(1_000, () => rings++);
  clock.clear();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(rings).toBe(0);
  vi.unstubAllGlobals();
});

test("ids are ULIDs of their time, behind a prefix if they have one", () => {
  // The time that the ULID specification's own implementation is tested with.
  const ids = createIds("seed", () => 1469918176385);
  expect(ids.next("meal_")).toMatch(/^meal_01ARYZ6S41[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(ids.next()).toHaveLength(26);
  expect(new Set(Array.from({ length: 1_000 }, () => ids.opaque())).size).toBe(1_000);
});
