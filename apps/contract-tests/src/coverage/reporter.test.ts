import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadContract } from "@onvy/contract/operations";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TestModule, Vitest } from "vitest/node";
import { floorsOf, testFiles } from "./floors.ts";
import { declaredItems } from "./items.ts";
import CoverageReporter from "./reporter.ts";
import { forgetReports } from "./reports.ts";
import { contractDigest, problemWith } from "./verdict.ts";

const contract = loadContract();
const everything = declaredItems(contract).map(({ id }) => id);
let home: string;
let before: typeof process.exitCode;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "reporter-"));
  for (const folder of ["src", "suites"]) await cp(folder, join(home, folder), { recursive: true });
  before = process.exitCode;
  process.exitCode = 0;
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "error").mockReturnValue();
});

afterEach(async () => {
  process.exitCode = before;
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

/** Ends a run of all test files with just as many tests as the floors ask for; what the reporter makes of it. */
async function judge({
  exercised = everything,
  without = "",
  fewer = "",
  state = "passed",
  testNamePattern = undefined as RegExp | undefined,
} = {}) {
  const reporter = new CoverageReporter();
  reporter.onInit({ config: { root: home, testNamePattern } } as Vitest); // it asks for nothing else
  const modules = floorsOf(contract, home)
    .filter(({ file }) => file !== without)
    .map(({ file, least }, index) => ({
      relativeModuleId: file,
      state: () => state,
      meta: () => ({ exercised: index === 0 ? exercised : [] }),
      children: { allTests: () => new Array(file === fewer ? least - 1 : least) },
    }));
  const floored = new Set(modules.map(({ relativeModuleId }) => relativeModuleId).concat(without));
  const others = testFiles(home)
    .filter((file) => !floored.has(file))
    .map((file) => ({ ...modules[1], relativeModuleId: file }));
  reporter.onTestRunEnd([...modules, ...others] as unknown as TestModule[]); // nor does it of them
  const report = await readFile(join(home, "reports/coverage.json"), "utf8");
  return {
    exitCode: process.exitCode,
    problem: problemWith(report, contractDigest()),
    report: JSON.parse(report),
  };
}

test("a run that lacks nothing is green, and its report a proof", async () => {
  expect(await judge()).toMatchObject({
    exitCode: 0,
    problem: undefined,
    report: { full: true, missing: [] },
  });
});

test("a run with a gap is red", async () => {
  const { exitCode, report } = await judge({ exercised: everything.slice(1) });
  expect(exitCode).toBe(1);
  expect(report.complaints).toEqual([`not exercised: ${everything[0]}`]);
});

test("a run without traffic is red", async () => {
  const { exitCode, report } = await judge({ exercised: [] });
  expect(exitCode).toBe(1);
  expect(report.complaints).toEqual(["no traffic: the recorder saw nothing that the contract declares"]);
});

test("a run without a suite is red", async () => {
  await rm(join(home, "suites/properties.test.ts"));
  const { exitCode, report } = await judge({ without: "suites/properties.test.ts" });
  expect(exitCode).toBe(1);
  expect(report.complaints).toEqual([expect.stringContaining("missing: suites/properties.test.ts")]);
});

test("a run with a test too few is red", async () => {
  const { exitCode, report } = await judge({ fewer: "suites/readme.test.ts" });
  expect(exitCode).toBe(1);
  expect(report.complaints).toEqual([expect.stringContaining("too few tests: suites/readme.test.ts")]);
});

test("a part of the tests is not judged, and its report is no proof", async () => {
  for (const part of [
    { without: "suites/readme.test.ts" },
    { testNamePattern: /one/ },
    { state: "failed" },
  ]) {
    const { exitCode, problem } = await judge({ ...part, exercised: [] });
    expect(exitCode).toBe(0);
    expect(problem).toBeDefined();
  }
});

test("a report of an earlier run is gone when a run starts", async () => {
  await judge();
  await writeFile(join(home, "reports/matrix.json"), "{}");
  forgetReports(home);
  await expect(readFile(join(home, "reports/coverage.json"))).rejects.toThrow("ENOENT");
  await expect(readFile(join(home, "reports/matrix.json"))).rejects.toThrow("ENOENT");
});
