import { loadContract, type Operation } from "@onvy/contract/operations";
import { afterAll, expect, test } from "vitest";
import { call, credentialFor, send } from "./caller.ts";
import { exchangeWith } from "./outcome.ts";
import { type Exchange, type Recorder, startRecorder } from "./recorder.ts";

const operation = loadContract().operations.find(({ id }) => id === "getHabits") as Operation; // every API has it
const real = await startRecorder("http://127.0.0.1:1");
afterAll(real.close);

/** A recorder that has seen what a test wants, whatever travelled. */
function seeing(exchanges: Exchange[], lost?: string): Recorder {
  let first = true;
  return {
    url: real.url,
    lost,
    take: () => {
      if (!first) return exchanges;
      first = false;
      return [];
    },
    close: async () => {},
  };
}

test("exactly one request reaches the wire", async () => {
  await expect(call(seeing([]), operation, {})).rejects.toThrow("No requests reached the mock, not one.");
  const twice = [exchangeWith(), exchangeWith()];
  await expect(call(seeing(twice), operation, {})).rejects.toThrow("2 requests reached the mock, not one.");
  expect((await call(seeing([exchangeWith()]), operation, {})).exchange).toEqual(exchangeWith());
});

test("a mock that has stopped answering ends the call", async () => {
  await expect(call(seeing([exchangeWith()], "gone"), operation, {})).rejects.toThrow(
    "The mock stopped answering: gone.",
  );
});

test("what was on the wire before is no part of the call", async () => {
  real.take();
  await fetch(real.url);
  const recorder = { ...real, lost: undefined };
  const { exchange } = await call(recorder, operation, {});
  expect(exchange.target).toBe("/habits");
});

test("each scheme puts its own credential in its own header", async () => {
  const sent: unknown[] = [];
  for (const [kind, header] of [
    ["apiKey", "X-API-Key"],
    ["bearer", "Authorization"],
    ["basic", "Authorization"],
  ] as const) {
    const { exchanges } = await send(real, operation, {}, credentialFor({ name: kind, kind, header }));
    sent.push(new Headers(exchanges[0]?.headers.map(([name, value]) => [name, value])).get(header));
  }
  expect(sent).toEqual(["contract-tests-key", "Bearer contract-tests-token", "Basic Y2xpZW50OnNlY3JldA=="]);
});
