import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { contractFile } from "@onvy/contract/document";
import type { Coverage } from "./coverage.ts";
import type { Floor } from "./floors.ts";

/** What a run of the tests consisted of. */
export interface Run {
  /** The test files, relative to this package, and how many tests passed in each. */
  readonly files: readonly { readonly file: string; readonly passed: number }[];
  /** Whether every test passed. */
  readonly passed: boolean;
  /** Whether only tests with a certain name were wanted. */
  readonly filtered: boolean;
  /** Test files that stand on the disk. */
  readonly onDisk: readonly string[];
}

/** What `reports/coverage.json` holds. */
export interface Summary extends Omit<Coverage, "items"> {
  /** The contract that the run was about: its digest. */
  readonly contract: string;
  /** Whether every test file on the disk ran as a whole. */
  readonly full: boolean;
  readonly complaints: readonly string[];
}

/** The contract's digest, by which a report says what it is about. */
export function contractDigest(): string {
  return createHash("sha256").update(readFileSync(contractFile)).digest("hex");
}

/** Whether nothing was left out: a partial run is not judged. */
export function isFull({ files, filtered, onDisk }: Run): boolean {
  const ran = new Set(files.map(({ file }) => file));
  return !filtered && onDisk.every((file) => ran.has(file));
}

/** What a full run that has passed lacks, a line each; empty when nothing does. */
export function complaintsAbout(run: Run, coverage: Coverage, floors: readonly Floor[]): string[] {
  const passedIn = new Map(run.files.map(({ file, passed }) => [file, passed]));
  const known = new Set(floors.map(({ file }) => file));
  const exercised = coverage.items.some((item) => item.exercised);
  return [
    ...floors.flatMap(({ file, least }) => {
      const passed = passedIn.get(file);
      if (passed === undefined) return [`missing: ${file} must be there, with ${least} tests or more`];
      return passed < least ? [`too few tests: ${file} has ${passed}, the contract wants ${least}`] : [];
    }),
    ...run.files
      .filter(({ file }) => file.startsWith("suites/") && !known.has(file))
      .map(({ file }) => `no floor: say in src/coverage/floors.ts how many tests ${file} has at least`),
    ...(exercised
      ? coverage.missing.map((id) => `not exercised: ${id}`)
      : ["no traffic: the recorder saw nothing that the contract declares"]),
  ];
}

/** Why a report (its text, if there is one) is no proof about a contract; undefined when it is one. */
export function problemWith(report: string | undefined, contract: string): string | undefined {
  if (report === undefined) return "reports/coverage.json is missing: the run's reporter did not write it.";
  const summary = JSON.parse(report) as Summary; // written by the reporter
  if (summary.contract !== contract)
    return "reports/coverage.json is stale: it is about another openapi/onvy.yaml.";
  if (!summary.full) return "reports/coverage.json is about a part of the tests only.";
  if (summary.complaints.length > 0) return `reports/coverage.json complains: ${summary.complaints[0]}`;
  if (Object.values(summary.totals).some(({ declared, exercised }) => exercised < declared))
    return "reports/coverage.json has gaps and does not complain about them.";
  return undefined;
}
