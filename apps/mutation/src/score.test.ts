import { describe, expect, test } from "vitest";
import { scoresOf, shortfalls, table, unnoticed, type Verdict } from "./score.ts";

const noticed = (by: "types" | "suites") => ({ outcome: "noticed", by, says: "no" }) as const;
const verdicts: Verdict[] = [
  { id: "a.b @ /1", documents: "no", suites: noticed("suites") },
  { id: "a.b @ /2", documents: "no", suites: { outcome: "unnoticed" } },
  { id: "a.b @ /3", suites: noticed("types") },
  { id: "a.c @ /4", suites: { outcome: "unnoticed" } },
  { id: "word.c @ /5", documents: "no" },
  { id: "a.c @ /6", suites: { outcome: "invalid", says: "no" } },
];

describe("scores", () => {
  test("count whom somebody noticed, and whom the suites noticed of those that they were asked about", () => {
    expect(scoresOf(verdicts)).toEqual({ all: 80, suites: 50 });
  });

  test("are held against the floors", () => {
    expect(shortfalls({ all: 80, suites: 50 }, { all: 80, suites: 50 })).toEqual([]);
    expect(shortfalls({ all: 79.9, suites: 50 }, { all: 80, suites: 50.1 })).toEqual([
      expect.stringContaining("all: 79.9 % is below 80 %"),
      expect.stringContaining("suites: 50.0 % is below 50.1 %"),
    ]);
  });

  test("name what nobody noticed", () => {
    expect(unnoticed(verdicts).map(({ id }) => id)).toEqual(["a.c @ /4"]);
  });
});

test("the table counts each who noticed, within 80 columns", () => {
  const lines = table(verdicts).split("\n");
  expect(lines.map((line) => line.split(/\s+/))).toEqual([
    ["class", "mutants", "documents", "suites", "types", "nobody", "alone"],
    ["a", "4", "2", "1", "1", "1", "50", "%"],
    ["word", "1", "1", "0", "0", "0", "-"],
    ["-".repeat(72)],
    ["all", "5", "3", "1", "1", "1", "50", "%"],
  ]);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
