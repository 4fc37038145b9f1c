/** `pnpm consumers`: packs the client, runs everything, writes the table. `--help` lists the options. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Check, type CheckRow, runCheck } from "./check.ts";
import type { Row } from "./judge.ts";
import { checks, targets } from "./matrix.ts";
import { packClient } from "./pack.ts";
import { inParallel } from "./parallel.ts";
import { differences, makeResults, readResults, writeResults } from "./results.ts";
import { runTarget } from "./run.ts";
import { startServer } from "./server.ts";
import { renderTable } from "./table.ts";
import type { Target } from "./target.ts";
import { chromiumProgram } from "./targets/chromium.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    write: { type: "boolean" },
    list: { type: "boolean" },
    help: { type: "boolean" },
  },
});

const help = `pnpm consumers [--only TEXT]... [--write] [--list]
  --only TEXT  runs targets and checks whose id holds TEXT, and compares nothing that did not run
  --write      writes RESULTS.json and RESULTS.md instead of comparing with them
  --list       lists all ids`;

const wanted = ({ id }: { id: string }) => !values.only || values.only.some((text) => id.includes(text));
const isMissing = (target: Target) => target.needsChromium === true && !existsSync(chromiumProgram);

async function main(): Promise<number> {
  if (values.help) return print(help);
  if (values.list) return print([...targets, ...checks].map(({ id }) => id).join("\n"));
  const selected = targets.filter(wanted);
  const skipped = selected.filter(isMissing);
  const own = checks.filter(wanted);
  if (selected.length + own.length === 0)
    throw new Error("`--only` names nothing that exists; see `--list`.");

  const complete = !values.only && skipped.length === 0;
  if (values.write && !complete) {
    throw new Error("Only a whole run is written: without `--only`, and with Chromium installed.");
  }
  const tarball = await packClient();
  const server = await startServer();
  const work: (() => Promise<Row | CheckRow>)[] = [
    ...selected.filter((target) => !isMissing(target)).map((target) => () => tryTarget(target)),
    ...own.map((check) => () => tryCheck(check)),
  ];
  const tryTarget = async (target: Target) => show(await runTarget(target, tarball, server));
  const tryCheck = async (check: Check) => show(await runCheck(check, tarball));
  const seen = await inParallel(2, work).finally(() => server.close());

  const rows = seen.filter((row): row is Row => "cells" in row);
  const outcomes = seen.filter((row): row is CheckRow => "outcome" in row);
  for (const { id } of skipped)
    print(`${id}: skipped, there is no ${chromiumProgram} (apt-get install chromium)`);
  const broken = seen.filter((row) => brokenIn(row).length > 0);
  const changed = await compare(makeResults(tarball.version, rows, outcomes), complete);
  print(
    `${seen.length - broken.length} passed, ${broken.length + changed} failed, ${skipped.length} skipped`,
  );
  return broken.length + changed > 0 ? 1 : 0;
}

/** Writes the results of a whole run, or gives the number of rows that no longer are as they were committed. */
async function compare(seen: ReturnType<typeof makeResults>, complete: boolean): Promise<number> {
  if (values.write) {
    if (!complete)
      throw new Error("Only a whole run is written: without `--only`, and with Chromium installed.");
    await writeResults(seen, renderTable(seen));
    return 0;
  }
  const committed = await readResults();
  const ran = (id: string) =>
    [...seen.targets.map(({ target }) => target), ...seen.checks.map(({ id }) => id)].includes(id);
  const relevant = complete
    ? committed
    : {
        ...committed,
        targets: committed.targets.filter(({ target }) => ran(target)),
        checks: committed.checks.filter(({ id }) => ran(id)),
      };
  const lines = differences(relevant, seen);
  for (const line of lines) print(`RESULTS.json: ${line}`);
  if (lines.length > 0) print("If this is what you meant: npx --yes pnpm@12.21.0 consumers --write");
  return lines.length;
}

function brokenIn(row: Row | CheckRow): string[] {
  const cells = "cells" in row ? Object.entries(row.cells) : [["", row.outcome] as const];
  return cells.flatMap(([id, cell]) => ("broken" in cell ? [`${id} ${cell.broken}`.trim()] : []));
}

function show<R extends Row | CheckRow>(row: R): R {
  const problems = [...new Set(brokenIn(row))];
  print(`${problems.length ? "✗" : "✓"} ${"cells" in row ? row.target : row.id}`);
  for (const problem of problems) print(`    ${problem.slice(0, 1500)}`);
  return row;
}

function print(text: string): number {
  console.log(text);
  return 0;
}

process.exitCode = await main();
