import { expect, test } from "vitest";
import type { Coverage } from "./coverage.ts";
import { complaintsAbout, contractDigest, isFull, problemWith, type Run } from "./verdict.ts";

const run: Run = {
  files: [
    { file: "suites/a.test.ts", passed: 3 },
    { file: "src/b.test.ts", passed: 1 },
  ],
  passed: true,
  filtered: false,
  onDisk: ["suites/a.test.ts", "src/b.test.ts"],
};
const floors = [
  { file: "suites/a.test.ts", least: 3 },
  { file: "src/b.test.ts", least: 1 },
];
const items = ["one", "two"].map((id) => ({ kind: "operations" as const, owner: id, id, exercised: true }));
const coverage = { totals: {} as Coverage["totals"], missing: [], items }; // no complaint reads the totals

test("a run is full when every file on the disk ran, and no name was asked for", () => {
  expect(isFull(run)).toBe(true);
  expect(isFull({ ...run, filtered: true })).toBe(false);
  expect(isFull({ ...run, files: run.files.slice(1) })).toBe(false);
});

test("a run that lacks nothing has no complaint", () => {
  expect(complaintsAbout(run, coverage, floors)).toEqual([]);
});

test("a suite that is gone is missed, though no file on the disk tells of it", () => {
  expect(complaintsAbout({ ...run, files: run.files.slice(1) }, coverage, floors)).toEqual([
    "missing: suites/a.test.ts must be there, with 3 tests or more",
  ]);
});

test("a suite with fewer tests than the contract gives reason for is told", () => {
  const [first, ...others] = floors;
  expect(complaintsAbout(run, coverage, [{ file: first?.file ?? "", least: 4 }, ...others])).toEqual([
    "too few tests: suites/a.test.ts has 3, the contract wants 4",
  ]);
});

test("a suite without a floor is told", () => {
  const files = [...run.files, { file: "suites/c.test.ts", passed: 9 }];
  expect(complaintsAbout({ ...run, files }, coverage, floors)).toEqual([
    "no floor: say in src/coverage/floors.ts how many tests suites/c.test.ts has at least",
  ]);
});

test("a gap is told, and no traffic at all in one line", () => {
  expect(complaintsAbout(run, { ...coverage, missing: ["two"] }, floors)).toEqual(["not exercised: two"]);
  const nothing = items.map((item) => ({ ...item, exercised: false }));
  expect(complaintsAbout(run, { ...coverage, items: nothing, missing: ["one", "two"] }, floors)).toEqual([
    "no traffic: the recorder saw nothing that the contract declares",
  ]);
});

test("a report is a proof only when it is there, about this contract, whole, content and without gaps", () => {
  const totals = { operations: { declared: 1, exercised: 1 } };
  const report = { contract: "abc", full: true, complaints: [], totals, missing: [] };
  const problem = (change: object): string | undefined =>
    problemWith(JSON.stringify({ ...report, ...change }), "abc");
  expect(problem({})).toBeUndefined();
  expect(problemWith(undefined, "abc")).toContain("is missing");
  expect(problem({ contract: "abd" })).toContain("is stale");
  expect(problem({ full: false })).toContain("a part of the tests");
  expect(problem({ complaints: ["a gap"] })).toContain("complains: a gap");
  expect(problem({ totals: { operations: { declared: 1, exercised: 0 } } })).toContain("has gaps");
});

test("the digest is the contract's", () => {
  expect(contractDigest()).toMatch(/^[0-9a-f]{64}$/);
});
