/** `pnpm consumers`: packs the client, runs everything, compares with the committed table. `--help` lists the options. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import type { Check } from "./check.ts";
import type { Cell } from "./judge.ts";
import { checks, targets } from "./matrix.ts";
import { packClient } from "./pack.ts";
import { promises } from "./promises.ts";
import { differences, type Results, readResults, reports, writeResults } from "./results.ts";
import { runCheck, runTarget } from "./run.ts";
import { startServer } from "./server.ts";
import type { Target } from "./target.ts";
import { chromiumProgram } from "./targets/pages.ts";

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

/** One line, and one more for each different thing that is wrong. */
function show(id: string, cells: Record<string, Cell>): void {
  const broken = Object.entries(cells).flatMap(([name, cell]) =>
    "broken" in cell ? [[name, cell.broken]] : [],
  );
  console.log(`${broken.length > 0 ? "✗" : isKept(Object.values(cells)) ? "✓" : "–"} ${id}`);
  for (const [problem = "", ones = []] of Map.groupBy(broken, ([, problem]) => problem))
    console.log(`    ${ones.map(([name]) => name).join(", ")} ${problem.slice(0, 600)}`);
}

const isBroken = (cells: Cell[]) => cells.some((cell) => "broken" in cell);
/** What is claimed nowhere is no pass. */
const isKept = (cells: Cell[]) => !isBroken(cells) && cells.some((cell) => "kept" in cell);

/** Works on two at a time, and gives the results in the order of the list. */
async function inPairs<One, Result>(
  list: readonly One[],
  work: (one: One) => Promise<Result>,
): Promise<Result[]> {
  return Readable.from(list).map(work, { concurrency: 2 }).toArray();
}

/** What can be run of that which is wanted. */
function ready<One extends Target | Check>(all: readonly One[]): One[] {
  return all.filter((one) => isWanted(one) && !isMissing(one));
}
const isWanted = ({ id }: Target | Check) => values.only?.some((text) => id.includes(text)) ?? true;
const isMissing = ({ needsChromium }: Target | Check) => needsChromium === true && !chromiumProgram;

/** The committed results with the rows that ran in the place of their own: what the matrix has, in its order. */
function updated(committed: Results, seen: Results): Results {
  const rows = [...seen.targets, ...committed.targets];
  const outcomes = [...seen.checks, ...committed.checks];
  return {
    ...seen,
    targets: targets.flatMap(({ id }) => rows.find(({ target }) => target === id) ?? []),
    checks: checks.flatMap((check) => outcomes.find(({ id }) => id === check.id) ?? []),
  };
}

async function runAll(): Promise<number> {
  const wanted = [...targets, ...checks].filter(isWanted);
  if (wanted.length === 0) throw new Error("`--only` names nothing that exists; see `--list`.");
  if (values.write) process.env.CONSUMERS_WRITE = "1"; // The committed messages of compilers are written, too.
  const tarball = await packClient();
  const server = await startServer();
  const rows = await inPairs(ready(targets), async (target) => {
    const row = await runTarget(target, tarball, server);
    show(row.target, row.cells);
    return row;
  }).finally(() => server.close());
  const outcomes = await inPairs(ready(checks), async (check) => {
    const row = await runCheck(check, tarball);
    show(row.id, { "": row.outcome });
    return row;
  });
  const skipped = wanted.filter(isMissing);
  for (const { id } of skipped)
    console.log(`- ${id}: skipped, there is no Chromium: apt-get install chromium`);

  const seen = { client: { version: tarball.version }, promises, targets: rows, checks: outcomes };
  await writeResults(seen, { commit: false });
  const committed = readResults();
  // What did not run stays as it is committed.
  const now = updated(committed, seen);
  if (values.write) await writeResults(now, { commit: true });
  const changed = values.write ? [] : differences(committed, now);
  for (const line of changed) console.log(`RESULTS.json: ${line}`);
  if (changed.length > 0) console.log("If this is what you meant: npx --yes pnpm@12.21.0 consumers --write");

  const all = [...rows.map(({ cells }) => Object.values(cells)), ...outcomes.map(({ outcome }) => [outcome])];
  const failed = all.filter(isBroken).length + changed.length;
  // Named as Vitest names them, so that CI adds all runners' counts in one way.
  const counts = {
    numPassedTests: all.filter(isKept).length,
    numFailedTests: failed,
    numPendingTests: skipped.length,
    success: failed === 0,
  };
  await writeFile(join(reports, "consumers.json"), JSON.stringify(counts));
  console.log(`${counts.numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`);
  return failed > 0 ? 1 : 0;
}

if (values.help) console.log(help);
else if (values.list) console.log([...targets, ...checks].map(({ id }) => id).join("\n"));
else if (values.table) await writeResults(readResults(), { commit: true });
else process.exitCode = await runAll();
