/** 10,000 calls, every tenth failing: heap and sockets stay flat, and the process ends by itself. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

test("10,000 calls leave nothing behind", { timeout: 180_000 }, async () => {
  const program = new URL("leak-program.ts", import.meta.url).pathname;
  const { stdout } = await run(process.execPath, ["--expose-gc", program], { timeout: 180_000 });
  const { calls, failures, heapGrowth, mostSockets, timers } = JSON.parse(stdout);
  expect({ calls, failures, timers }).toEqual({ calls: 10_000, failures: 1000, timers: 0 });
  // What the second half adds to the first. Bare fetch adds up to 0.6 MB; one forgotten listener a call adds 25 MB.
  expect(heapGrowth).toBeLessThan(1_000_000);
  // 50 calls at a time, and as many connections that fetch keeps in reserve after one was cut off.
  expect(mostSockets).toBeLessThanOrEqual(100);
});
