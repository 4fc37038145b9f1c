import { readDocument } from "@onvy/contract/document";
import { describe, expect, test } from "vitest";
import { complaintAbout, complaintDespiteExcuses } from "../documents.ts";
import { examples } from "./examples.ts";
import { leftOpen, type Mistake } from "./mistake.ts";
import { structure } from "./structure.ts";
import { words } from "./words.ts";

const { root } = readDocument();

// All of them take a minute: `pnpm mistakes`, nightly. Here every eighth is made.
const some = (mistakes: readonly Mistake[]): readonly Mistake[] =>
  mistakes.filter((_, index) => index % 8 === 0);

/** The mistakes of a list that nobody notices. */
function unnoticed(mistakes: readonly Mistake[], ask: typeof complaintAbout): string[] {
  return mistakes.filter(({ make }) => ask(make(root)) === undefined).map(({ what }) => what);
}

test("the contract itself is noticed by nobody", () => {
  expect(complaintAbout(root), "@onvy/contract's tests say what is wrong with it.").toBeUndefined();
});

describe.each([
  ["words", words],
  ["examples", examples],
  ["structure", structure],
])("mistakes in %s", (_class, mistakes) => {
  test("are noticed", () => {
    expect(unnoticed(some(mistakes), complaintAbout)).toEqual([]);
  });
});

test("an author who edits the inferences along with a mistake gets by only where the pages leave a question open", () => {
  const excused = (mistakes: readonly Mistake[], what: string): string[] =>
    unnoticed(
      mistakes.filter((each) => each.what === what),
      complaintDespiteExcuses,
    );
  expect(excused(structure, "a gender more")).toEqual([]);
  expect(excused(words, "height in inches")).toEqual([]);
  for (const what of leftOpen) expect(excused([...words, ...structure], what)).toEqual([what]);
});
