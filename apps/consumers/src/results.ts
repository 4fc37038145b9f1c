import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CheckRow } from "./check.ts";
import type { Cell, Row } from "./judge.ts";
import type { PromiseId } from "./promises.ts";
import { fillReadme, renderSummary, renderTable } from "./table.ts";

/** What the last whole run found, committed as data: the site and the READMEs are written from it. */
export interface Results {
  client: { version: string };
  promises: Record<PromiseId, string>;
  targets: Row[];
  checks: CheckRow[];
}

const folder = join(import.meta.dirname, "..");
/** Where a run leaves what it found without committing to it. */
export const reports = join(folder, "reports");
const resultsFile = join(folder, "RESULTS.json");
/** The package's README, which says where it works in the words of the last whole run. */
export const readmeFile = join(folder, "../../packages/client/README.md");
export const tableFile = join(folder, "RESULTS.md");

/** The committed results. */
export function readResults(): Results {
  return JSON.parse(readFileSync(resultsFile, "utf8"));
}

/** Writes the results as data and as a table, to be committed or only to be looked at. */
export async function writeResults(results: Results, { commit }: { commit: boolean }): Promise<void> {
  const to = commit ? folder : reports;
  await mkdir(to, { recursive: true });
  await writeFile(join(to, "RESULTS.json"), `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(join(to, "RESULTS.md"), renderTable(results));
  if (!commit) return;
  await writeFile(readmeFile, fillReadme(await readFile(readmeFile, "utf8"), renderSummary(results)));
}

/** Where two runs differ, in one line each; the patch version of a runtime is no difference. */
export function differences(committed: Results, seen: Results): string[] {
  const before = flatten(committed);
  const after = flatten(seen);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map(
      (name) =>
        `${name}: ${before.get(name) ?? "no such row"} is committed, ${after.get(name) ?? "nothing"} was seen`,
    );
}

function flatten({ targets, checks }: Results): Map<string, string> {
  const cells = targets.flatMap(({ target, cells }) =>
    Object.entries(cells).map(([promise, cell]) => [`${target}, ${promise}`, words(cell)] as const),
  );
  const outcomes = checks.map(({ id, outcome }) => [id, words(outcome)] as const);
  return new Map([...cells, ...outcomes]);
}

/** What is broken words itself differently from run to run. */
function words(cell: Cell): string {
  if ("notClaimed" in cell) return `not claimed (${cell.notClaimed})`;
  return "kept" in cell ? "kept" : "broken";
}
