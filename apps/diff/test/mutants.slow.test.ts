/** The gate against mutants of the contract: a tenth of the classes here, every one each night (`pnpm --filter @onvy/diff prove`). */
import { expect, test } from "vitest";
import { classedMutants, complaintOf, judge, oneOfEach } from "../src/mutants/run.ts";

const mutants = classedMutants();
// Another tenth of the classes as the contract grows.
const sample = oneOfEach(mutants, mutants.length).filter((_, index) => index % 10 === mutants.length % 10);

test("every mutant is in a class that has a rating", () => {
  expect(mutants.length).toBeGreaterThan(2000);
  expect(new Set(mutants.map(({ name }) => name)).size).toBeGreaterThan(100);
});

test("one mutant of every tenth class is rated as it must be", async () => {
  expect(sample.length).toBeGreaterThan(10);
  const judged = await judge(sample);
  expect(judged.map(({ mutant }) => mutant.id).sort()).toEqual(sample.map(({ mutant }) => mutant.id).sort());
  expect(judged.flatMap((each) => complaintOf(each) ?? [])).toEqual([]);
});

test("a mutant that is rated too low is complained of", () => {
  const major = mutants.find(({ expected }) => expected.join() === "major");
  if (!major) throw new Error("No mutant must be major.");
  const lower = { ...major, rating: "patch" as const, changes: [], refused: [] };
  expect(complaintOf(lower)).toBe(`${major.mutant.id}: rated patch, must be major`);
  const unseen = {
    ...lower,
    expected: ["patch"] as const,
    refused: [{ who: "reads GET /habits 200", reason: "" }],
  };
  expect(complaintOf(unseen)).toBe(
    `${major.mutant.id}: rated patch, but reads GET /habits 200 does not compile`,
  );
});
