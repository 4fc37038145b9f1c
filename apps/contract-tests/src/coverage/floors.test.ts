import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadContract } from "@onvy/contract/operations";
import { expect, test } from "vitest";
import { floorsOf, suiteFloors, testFiles } from "./floors.ts";
import { isOfTarget } from "./reports.ts";

const contract = loadContract();
const home = process.cwd();

test("every suite on the disk has a floor, and every floor a suite", () => {
  const suites = testFiles(home).filter((file) => file.startsWith("suites/"));
  expect(
    Object.keys(suiteFloors)
      .map((file) => `suites/${file}`)
      .sort(),
  ).toEqual(suites.sort());
});

test("every test file runs against a target", () => {
  const targets = ["reports", "reports/fake"];
  expect(testFiles(home).filter((file) => !targets.some((to) => isOfTarget(file, to)))).toEqual([]);
});

test("every test that a floor counts is there", () => {
  const there = new Set(testFiles(home));
  expect(floorsOf(contract, home).filter(({ file }) => !there.has(file))).toEqual([]);
});

test("every test file has a floor, but what another one counts", () => {
  const floored = new Set(floorsOf(contract, home).map(({ file }) => file));
  expect(testFiles(home).filter((file) => !floored.has(file))).toEqual([]);
});

test("every floor asks for a test", () => {
  expect(floorsOf(contract, home).filter(({ least }) => least < 1)).toEqual([]);
});

test.each(Object.entries(suiteFloors))("the floor of %s follows the contract", (file, floor) => {
  const smaller = { ...contract, operations: contract.operations.slice(0, 2), webhooks: [] };
  const counts = [smaller, contract].map(floor);
  if (file === "readme.test.ts") expect(counts[0]).toBe(counts[1]);
  else expect(counts[0]).toBeLessThan(counts[1] ?? 0);
});

test("test files are found at every depth", async () => {
  const folder = await mkdtemp(join(tmpdir(), "floors-"));
  await mkdir(join(folder, "suites"), { recursive: true });
  await mkdir(join(folder, "src/deep"), { recursive: true });
  for (const file of ["suites/a.test.ts", "suites/a.ts", "src/deep/b.test.ts", "src/c.test-d.ts"])
    await writeFile(join(folder, file), "");
  expect(testFiles(folder).sort()).toEqual(["src/deep/b.test.ts", "suites/a.test.ts"]);
  await rm(folder, { recursive: true });
});
