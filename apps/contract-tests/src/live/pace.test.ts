import { expect, test } from "vitest";
import { exchangeWith } from "../wire/outcome.ts";
import { createPace } from "./pace.ts";

/** A clock that moves only when somebody waits. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    pause: async (more: number) => {
      time += more;
    },
  };
}

const answers = (...given: readonly Parameters<typeof exchangeWith>[0][]) => {
  let index = 0;
  return async () => ({ exchange: exchangeWith(given[index++] ?? {}) });
};

test("calls keep the rate, and none waits for nothing", async () => {
  const { now, pause } = clock();
  const pace = createPace(4, now, pause);
  const at: number[] = [];
  for (let call = 0; call < 3; call++) {
    await pace(answers());
    at.push(now());
  }
  await pause(10_000);
  await pace(answers());
  expect([...at, now()]).toEqual([0, 250, 500, 10_500]);
});

test("a server that asks for patience gets as much as it asks for, three times at most", async () => {
  const { now, pause } = clock();
  const pace = createPace(1000, now, pause);
  const busy = { status: 429, responseHeaders: { "retry-after": "7" } };
  const { exchange } = await pace(answers(busy, busy));
  expect([exchange.status, now()]).toEqual([200, 14_000]);
  expect((await pace(answers(busy, busy, busy))).exchange.status).toBe(429);
  const absurd = { status: 429, responseHeaders: { "retry-after": "86400" } };
  const before = now();
  await pace(answers(absurd));
  expect(now() - before).toBeLessThanOrEqual(60_001);
});
