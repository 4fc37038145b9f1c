/** `pnpm consumers`: packs the client, runs everything, compares with the committed table. `--help` lists the options. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Check, type CheckRow, runCheck } from "./check.ts";
import type { Row } from "./judge.ts";
import { checks, targets } from "./matrix.ts";
import { packClient } from "./pack.ts";
import { inParallel } from "./parallel.ts";
import { differences, makeResults, type Results, readResults, reports, writeResults } from "./results.ts";
import { runTarget } from "./run.ts";
import { startServer } from "./server.ts";
import type { Target } from "./target.ts";
import { chromiumProgram } from "./targets/chromium.ts";

const help = `pnpm consumers [--only TEXT]... [--write] [--table] [--list]
  --only TEXT  runs targets and checks whose id holds TEXT, and compares nothing that did not run
  --write      writes what ran into RESULTS.json, RESULTS.md and the compilers' messages instead of comparing
  --table      writes the tables again from RESULTS.json, and runs nothing
  --list       lists all ids`;

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    write: { type: "boolean" },
    table: { type: "boolean" },
    list: { type: "boolean" },
    help: { type: "boolean" },
  },
});

const isWanted = ({ id }: { id: string }) => !values.only || values.only.some((text) => id.includes(text));
const isMissing = (one: Target | Check) => one.needsChromium === true && chromiumProgram === undefined;

async function main(): Promise<number> {
  if (values.help) return print(help);
  if (values.list) return print([...targets, ...checks].map(({ id }) => id).join("\n"));
  if (values.table) {
    await writeResults(readResults(), { commit: true });
    return 0;
  }
  const wanted = targets.filter(isWanted);
  const own = checks.filter(isWanted);
  const skipped = [...wanted, ...own].filter(isMissing);
  if (wanted.length + own.length === 0) throw new Error("`--only` names nothing that exists; see `--list`.");
  const isWhole = !values.only && skipped.length === 0;
  if (values.write) process.env.CONSUMERS_WRITE = "1"; // The committed messages of compilers are written, too.

  const tarball = await packClient();
  const server = await startServer();
  const work: (() => Promise<Row | CheckRow>)[] = [
    ...wanted
      .filter((target) => !isMissing(target))
      .map((target) => async () => show(await runTarget(target, tarball, server))),
    ...own
      .filter((check) => !isMissing(check))
      .map((check) => async () => show(await runCheck(check, tarball))),
  ];
  const rows = await inParallel(2, work).finally(() => server.close());
  for (const { id } of skipped) print(`- ${id}: skipped, there is no Chromium: apt-get install chromium`);

  const isRow = (row: Row | CheckRow): row is Row => "cells" in row;
  const isCheck = (row: Row | CheckRow): row is CheckRow => !isRow(row);
  const seen = makeResults(tarball.version, rows.filter(isRow), rows.filter(isCheck));
  await writeResults(seen, { commit: false });
  if (values.write) await writeResults(isWhole ? seen : updated(readResults(), seen), { commit: true });
  const changed = values.write ? [] : compare(readResults(), seen, isWhole);
  const broken = rows.filter(isBroken);
  const failed = broken.length + changed.length;
  // Named as Vitest names them, so that CI adds all runners' counts in one way.
  const counts = {
    numPassedTests: rows.filter(isKept).length,
    numFailedTests: failed,
    numPendingTests: skipped.length,
    success: failed === 0,
  };
  await mkdir(reports, { recursive: true });
  await writeFile(join(reports, "consumers.json"), JSON.stringify(counts));
  print(`${counts.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`);
  return failed > 0 ? 1 : 0;
}

/** The committed results with the rows that ran in the place of their own; the others are as they were. */
function updated(committed: Results, seen: Results): Results {
  const rows = (all: Row[]) => new Map(all.map((row) => [row.target, row]));
  const ran = new Map([...rows(committed.targets), ...rows(seen.targets)]);
  const outcomes = (all: CheckRow[]) => new Map(all.map((row) => [row.id, row]));
  const checked = new Map([...outcomes(committed.checks), ...outcomes(seen.checks)]);
  return {
    ...seen,
    targets: targets.flatMap(({ id }) => ran.get(id) ?? []),
    checks: checks.flatMap(({ id }) => checked.get(id) ?? []),
  };
}

/** Prints where the committed results no longer hold; a part of a run is compared with its part of them. */
function compare(committed: Results, seen: Results, isWhole: boolean): string[] {
  const ran = new Set([...seen.targets.map(({ target }) => target), ...seen.checks.map(({ id }) => id)]);
  const lines = differences(
    {
      ...committed,
      targets: committed.targets.filter(({ target }) => isWhole || ran.has(target)),
      checks: committed.checks.filter(({ id }) => isWhole || ran.has(id)),
    },
    seen,
  );
  for (const line of lines) print(`RESULTS.json: ${line}`);
  if (lines.length > 0) print("If this is what you meant: npx --yes pnpm@12.21.0 consumers --write");
  return lines;
}

const cellsOf = (row: Row | CheckRow) => ("cells" in row ? Object.values(row.cells) : [row.outcome]);
const isBroken = (row: Row | CheckRow) => cellsOf(row).some((cell) => "broken" in cell);
/** What is claimed nowhere in a row is no pass. */
const isKept = (row: Row | CheckRow) => !isBroken(row) && cellsOf(row).some((cell) => "kept" in cell);

/** One line a row, and one for each different thing that is wrong with it. */
function show<R extends Row | CheckRow>(row: R): R {
  const cells = "cells" in row ? Object.entries(row.cells) : [["", row.outcome] as const];
  const problems = new Map<string, string[]>();
  for (const [id, cell] of cells) {
    if ("broken" in cell) problems.set(cell.broken, [...(problems.get(cell.broken) ?? []), id]);
  }
  print(`${problems.size > 0 ? "✗" : isKept(row) ? "✓" : "–"} ${"cells" in row ? row.target : row.id}`);
  for (const [problem, ids] of problems) print(`    ${ids.join(", ")} ${problem.slice(0, 600)}`);
  return row;
}

function print(text: string): number {
  console.log(text);
  return 0;
}

process.exitCode = await main();
