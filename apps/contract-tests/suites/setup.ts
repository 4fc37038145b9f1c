import { afterAll, beforeEach } from "vitest";
import { fixture } from "./fixture.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Coverage items that a file's traffic exercised. */
    exercised?: string[];
  }
}

beforeEach(async ({ skip }) => {
  const { recorder } = await fixture();
  if (recorder.lost) skip(`The mock is gone: ${recorder.lost}`);
});

// biome-ignore lint/correctness/noEmptyPattern: vitest wants the fixtures destructured, even none.
afterAll(async ({}, file) => {
  const { takeExercised } = await fixture();
  file.meta.exercised = takeExercised();
});
