import { mkdirSync, writeFileSync } from "node:fs";
import { loadContract } from "@onvy/contract/operations";
import type { Reporter, TestModule, TestSpecification, Vitest } from "vitest/node";
import { seed } from "../generate/seed.ts";
import { type Coverage, measure } from "./coverage.ts";
import { kinds } from "./items.ts";
import { matrixOf } from "./matrix.ts";
import { reports } from "./reports.ts";

/** At the end of a run: one table, `reports/coverage.json`, `reports/matrix.json`; fails a full run with gaps. */
export default class CoverageReporter implements Reporter {
  #vitest: Vitest | undefined;
  #files = 0;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#files = specifications.length;
  }

  async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
    const exercised = new Set(modules.flatMap((module) => module.meta().exercised ?? []));
    if (exercised.size === 0) return;
    const contract = loadContract();
    const coverage = measure(contract, exercised);
    const { items, ...summary } = coverage;
    mkdirSync(reports, { recursive: true });
    writeFileSync(`${reports}/coverage.json`, `${JSON.stringify(summary, null, 2)}\n`);
    writeFileSync(`${reports}/matrix.json`, `${JSON.stringify(matrixOf(contract, coverage), null, 2)}\n`);
    console.log(table(coverage));
    if (modules.some((module) => module.state() !== "passed") || (await this.#isPartial()))
      return console.log("Not every test ran and passed: coverage is not judged.\n");
    const { missing } = coverage;
    if (missing.length === 0) return;
    process.exitCode = 1;
    const shown = missing.slice(0, 20).map((id) => `  not exercised: ${id}`);
    console.error(`Coverage of the contract has ${missing.length} gaps:\n${shown.join("\n")}`);
    if (missing.length > 20) console.error(`  … ${missing.length - 20} more in ${reports}/coverage.json`);
  }

  /** Whether a filter on names or files left tests out. */
  async #isPartial(): Promise<boolean> {
    const all = await this.#vitest?.globTestSpecifications();
    return this.#vitest?.config.testNamePattern !== undefined || this.#files < (all?.length ?? 0);
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
