import { expect, test } from "vitest";
import { judge } from "./judge.ts";
import type { Verdict } from "./verdict.ts";

const verdict = (id: string, outcome: Verdict["outcome"]): Verdict => ({
  id,
  group: "group",
  outcome,
  killers: [],
  took: 0,
});

const known = ["a", "b", "b too", "c"];

test("a survivor without a reason is unexplained", () => {
  const { unexplained, explained } = judge([verdict("a", "survived"), verdict("c", "killed")], known, {});
  expect(unexplained.map(({ id }) => id)).toEqual(["a"]);
  expect(explained).toEqual([]);
});

test("a reason explains the survivors that its key begins", () => {
  const survived = [verdict("b", "survived"), verdict("b too", "survived")];
  const { unexplained, explained, needless } = judge(survived, known, { "b*": "because" });
  expect(unexplained).toEqual([]);
  expect(explained).toEqual(survived.map((each) => [each, "because"]));
  expect(needless).toEqual([]);
});

test("a reason is needless when its mutants were killed, or are none", () => {
  const { needless } = judge([verdict("a", "killed")], known, { a: "because", gone: "because" });
  expect(needless).toEqual(["a", "gone"]);
});

test("a reason stays while one of its mutants was not run", () => {
  const { needless } = judge([verdict("b", "killed"), verdict("c", "not run")], known, {
    "b*": "because",
    c: "because",
  });
  expect(needless).toEqual([]);
});
