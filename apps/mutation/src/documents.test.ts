import { readDocument } from "@onvy/contract/document";
import type { JsonObject } from "@onvy/contract/json";
import { expect, test } from "vitest";
import { complaintAbout } from "./documents.ts";
import { mutantsOf, sample, seedOf } from "./mutants.ts";

const { root } = readDocument();
const mutants = mutantsOf(root);

/** A sample that changes with the contract; `MUTANTS=all` takes every one. */
const count = process.env.MUTANTS === "all" ? mutants.length : Number(process.env.MUTANTS ?? 20);
const drawn = sample(mutants, count, seedOf(root));

/**
 * Operators of which the functions of packages/contract let some through: a value of an example that could as well be
 * another, and an example that only its tests ask for. The nightly run counts who notices those.
 */
const left = ["example.drop", "example.echo", "example.id"];

test("the documents say nothing against the contract itself", () => {
  expect(complaintAbout(root) === undefined, "@onvy/contract's tests say what is wrong with it.").toBe(true);
});

test(`the documents notice each of ${drawn.length} of ${mutants.length} mutants`, {
  timeout: 300_000 + 1_000 * drawn.length, // against what hangs
}, () => {
  const unnoticed = drawn.filter(({ edit }) => complaintAbout(edit(root) as JsonObject) === undefined);
  expect(
    unnoticed.map(({ id }) => id).filter((id) => !left.some((name) => id.startsWith(`${name} `))),
  ).toEqual([]);
});
