import fc from "fast-check";
import { expect, test } from "vitest";
import { createOnvyFake } from "../../src/testing.ts";
import { commands, type Model, type Real, start } from "./commands.ts";

/** A fake and a model that begin the same. */
function setup(): { model: Model; real: Real } {
  const fake = createOnvyFake({
    now: start,
    credentials: { own: "proj_fake", other: "proj_other" },
    answer: ({ messages }) => `about ${messages[0]?.content}`,
  });
  return { model: { users: [], things: new Map(), time: start }, real: { fake } };
}

/** `pnpm --filter @onvy/client model` runs ten thousand. */
const numRuns = Number(process.env.FC_RUNS ?? 200);

test(`${numRuns} random sequences of calls leave the fake and a plain model agreeing`, async () => {
  let calls = 0;
  await fc.assert(
    fc.asyncProperty(commands, async (sequence) => {
      const { model, real } = setup();
      await fc.asyncModelRun(() => ({ model, real }), sequence);
      calls += real.fake.requests.length;
    }),
    { numRuns, ...(process.env.FC_SEED && { seed: Number(process.env.FC_SEED) }) },
  );
  console.log(`${numRuns} sequences, ${calls} calls`);
  expect(calls).toBeGreaterThan(numRuns);
  // Ten thousand take longer than any other test, the more so on a busy machine.
}, 3_600_000);

test("a fake that forgets is seen, and shrunk to a few calls", async () => {
  const forgetful = fc.asyncProperty(commands, async (sequence) => {
    const { model, real } = setup();
    const { fake } = real;
    // A saboteur: what is changed is lost.
    const fetch: typeof fake.fetch = async (input, init) => {
      if (init?.method === "PATCH") fake.reset();
      return fake.fetch(input, init);
    };
    await fc.asyncModelRun(() => ({ model, real: { fake: { ...fake, fetch } } }), sequence);
  });
  const { failed, counterexample } = await fc.check(forgetful, { numRuns: 500 });
  expect(failed).toBe(true);
  expect([...(counterexample?.[0] ?? [])].length).toBeLessThanOrEqual(5);
});
