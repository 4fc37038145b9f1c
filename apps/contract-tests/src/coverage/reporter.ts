import { mkdirSync, writeFileSync } from "node:fs";
import { loadContract } from "@onvy/contract/operations";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { seed } from "../generate/seed.ts";
import { type Coverage, matrixOf, measure } from "./coverage.ts";
import { floorsOf, testFiles } from "./floors.ts";
import { kinds } from "./items.ts";
import { isOfTarget, reports } from "./reports.ts";
import { complaintsAbout, contractDigest, isFull, type Run, type Summary } from "./verdict.ts";

/**
 * At the end of a run: one table, `reports/coverage.json` and `reports/matrix.json`. A full run fails without
 * traffic, with gaps, with a suite missing, and with fewer tests than the contract gives reason for.
 */
export default class CoverageReporter implements Reporter {
  #filtered = false;
  #home = process.cwd();

  onInit(vitest: Vitest): void {
    this.#filtered = vitest.config.testNamePattern !== undefined;
    this.#home = vitest.config.root;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const contract = loadContract();
    const digest = contractDigest();
    const run: Run = {
      files: modules.map(({ relativeModuleId: file, children }) => {
        return { file, passed: [...children.allTests("passed")].length };
      }),
      passed: modules.every((module) => module.state() === "passed"),
      filtered: this.#filtered,
      onDisk: testFiles(this.#home).filter((file) => isOfTarget(file)),
    };
    const coverage = measure(contract, new Set(modules.flatMap((module) => module.meta().exercised ?? [])));
    const full = isFull(run);
    const judged = full && run.passed;
    const floors = floorsOf(contract, this.#home).filter(({ file }) => isOfTarget(file));
    const complaints = judged ? complaintsAbout(run, coverage, floors) : [];
    const { totals, missing } = coverage;
    this.#write("matrix", { contract: digest, ...matrixOf(contract, coverage) });
    this.#write("coverage", { contract: digest, full, complaints, totals, missing } satisfies Summary);
    console.log(table(coverage));
    if (!judged) console.log("Not every test ran and passed: coverage is not judged.\n");
    if (complaints.length === 0) return;
    process.exitCode = 1;
    console.error(`The tests have ${complaints.length} gaps:`);
    for (const complaint of complaints.slice(0, 20)) console.error(`  ${complaint}`);
    if (complaints.length > 20)
      console.error(`  … ${complaints.length - 20} more in ${reports}/coverage.json`);
  }

  #write(name: string, value: object): void {
    mkdirSync(`${this.#home}/${reports}`, { recursive: true });
    writeFileSync(`${this.#home}/${reports}/${name}.json`, `${JSON.stringify(value, null, 2)}\n`);
  }
}

function table({ totals }: Coverage): string {
  const rows = kinds.map((kind) => {
    const { declared, exercised } = totals[kind];
    const percent = declared === 0 ? 100 : Math.floor((100 * exercised) / declared);
    return [kind, exercised, declared, `${percent} %`];
  });
  const cells = [["covered by traffic", "exercised", "declared", ""], ...rows];
  const line = ([name, ...numbers]: readonly unknown[]): string =>
    `  ${String(name).padEnd(20)}${numbers.map((each) => String(each).padStart(11)).join("")}`;
  const replay = `Property tests ran with seed ${seed}; FC_SEED sets another.`;
  return `\n${cells.map(line).join("\n")}\n\n${replay}\n`;
}
