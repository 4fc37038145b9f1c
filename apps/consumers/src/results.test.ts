import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { checks, targets } from "./matrix.ts";
import { promiseIds, promises } from "./promises.ts";
import { differences, type Results, readmeFile, readResults, tableFile } from "./results.ts";
import { fillReadme, renderSummary, renderTable } from "./table.ts";

const row = (target: string, cell: object) => ({
  target,
  name: target,
  runtime: "r 1",
  cells: Object.fromEntries(promiseIds.map((id) => [id, cell])),
});
// The casts: a test's cells are what a row's type wants, which `fromEntries` cannot know.
const results = (...rows: object[]) =>
  ({ client: { version: "1" }, promises, targets: rows, checks: [] }) as unknown as Results;

test("the committed results have a row for each target and check, and no other", async () => {
  const committed = readResults();
  expect(committed.targets.map(({ target }) => target)).toEqual(targets.map(({ id }) => id));
  expect(committed.checks.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  expect(committed.promises).toEqual(promises);
});

test("no id is used twice", () => {
  const ids = [...targets, ...checks].map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test("the committed table says what the committed results say", async () => {
  expect(await readFile(tableFile, "utf8")).toBe(renderTable(readResults()));
});

test("the package's README says what the committed results say", async () => {
  const readme = await readFile(readmeFile, "utf8");
  expect(fillReadme(readme, renderSummary(readResults()))).toBe(readme);
});

test("a README is written between its marks only, and not at all without them", () => {
  expect(fillReadme("# Title\n", "table")).toBe("# Title\n");
  const marked = (inside: string) =>
    `# T\n<!-- runtimes: written by \`pnpm consumers --write\` -->\n${inside}<!-- /runtimes -->\nafter\n`;
  expect(fillReadme(marked(""), "new")).toBe(marked("new\n"));
  expect(fillReadme(marked("old\n"), "new")).toBe(marked("new\n"));
});

test("a row that is missing, new or changed is a difference; a runtime's patch version is none", () => {
  const kept = results(row("a", { kept: true }), row("b", { kept: true }));
  const seen = results(row("a", { broken: "x" }), row("c", { kept: true }));
  expect(differences(kept, kept)).toEqual([]);
  expect(differences(kept, seen).filter((line) => line.includes("create"))).toEqual([
    "a, create: kept is committed, broken was seen",
    "b, create: kept is committed, nothing was seen",
    "c, create: no such row is committed, kept was seen",
  ]);
});

test("the table marks each cell and gives each reason once", () => {
  const text = renderTable(results(row("a", { kept: true }), row("b", { broken: "it | fell" })));
  expect(text).toContain(`| a |${" ✓ |".repeat(promiseIds.length)}`);
  expect(text).toContain(`| b |${" ✗ 1 |".repeat(promiseIds.length)}`);
  expect(text.match(/^1\. it \| fell$/gm)).toHaveLength(1);
});

test("the summary counts what is kept and names what is not", () => {
  const mixed = row("a", { kept: true });
  Object.assign(mixed.cells, { stream: { broken: "x" }, foreign: { notClaimed: "y" } });
  expect(renderSummary(results(mixed))).toContain(
    `| a | ${promiseIds.length - 2}, broken: \`stream\` | \`foreign\` |`,
  );
});
