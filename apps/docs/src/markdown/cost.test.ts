/** The cost page says what the committed measurement says, and nothing without one. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { costMarkdown, measures, nothingMeasured, readBench } from "./cost.ts";

const file = new URL("../../../../packages/client/bench/RESULTS.json", import.meta.url);
const committed: NonNullable<ReturnType<typeof readBench>> = JSON.parse(readFileSync(file, "utf8"));

test("has each value of the committed measurement, in its own table", () => {
  const tables = new Map(
    costMarkdown(readBench())
      .split("\n## ")
      .map((part) => [part.split("\n")[0], part]),
  );
  const values = committed.libraries.flatMap(({ name, values }) =>
    measures.flatMap(({ key, title, digits }) =>
      values[key] === undefined ? [] : [{ title, row: `| ${name} | ${values[key].toFixed(digits)} |` }],
    ),
  );
  expect(values.filter(({ title, row }) => !tables.get(title)?.includes(row))).toEqual([]);
  expect(values.length).toBeGreaterThan(10);
  expect(costMarkdown(readBench())).toContain(`Measured on ${committed.measured}, ${committed.machine}`);
});

test("claims nothing without a measurement", () => {
  expect(costMarkdown(readBench(new URL("no-such-file.json", file)))).toBe(
    `# What it costs\n\n${nothingMeasured}\n`,
  );
});
