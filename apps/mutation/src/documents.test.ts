import { readDocument } from "@onvy/contract/document";
import type { JsonObject } from "@onvy/contract/json";
import { expect, test } from "vitest";
import { complaintAbout } from "./documents.ts";
import { mutantsOf, sample, seedOf } from "./mutants.ts";

const { root } = readDocument();
const mutants = mutantsOf(root);

/** A sample that changes with the contract; `MUTANTS=all` takes every one. */
const count = process.env.MUTANTS === "all" ? mutants.length : Number(process.env.MUTANTS ?? 50);
const drawn = sample(mutants, count, seedOf(root));

/**
 * Operators of which the functions of packages/contract let some through: its tests, or the suites, notice more of
 * them, and the nightly run counts who does.
 */
const left = [
  "alternative.drop",
  "example.drop",
  "example.echo",
  "example.id",
  "example.total",
  "info.change",
  "info.drop",
  "openness.swap",
  "parameter.drop",
  "response.drop",
  "response.reference",
  "security.alternatives",
  "server.change",
  "tag.drop",
  "webhook.method",
  "word.not",
  "word.number",
];

test("the documents say nothing against the contract itself", () => {
  expect(complaintAbout(root) === undefined, "@onvy/contract's tests say what is wrong with it.").toBe(true);
});

test(`the documents notice each of ${drawn.length} of ${mutants.length} mutants`, {
  timeout: 300_000,
}, () => {
  const unnoticed = drawn.filter(({ edit }) => complaintAbout(edit(root) as JsonObject) === undefined);
  expect(
    unnoticed.map(({ id }) => id).filter((id) => !left.some((name) => id.startsWith(`${name} `))),
  ).toEqual([]);
});
