import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Verdict } from "./verdict.ts";

/** Verdicts of earlier runs over the same contract and tests, and a place for new ones. */
export interface State {
  readonly known: ReadonlyMap<string, Verdict>;
  add(verdict: Verdict): void;
}

/**
 * Opens the file of one verdict a line, under a first line that names what they hold for. Verdicts for
 * anything else, or all of them when `fresh`, are forgotten. Each verdict is on disk before the next mutant
 * starts, so a run can be killed at any time.
 */
export function openState(file: string, key: string, fresh: boolean): State {
  const known = new Map<string, Verdict>();
  for (const verdict of fresh ? [] : read(file, key)) known.set(verdict.id, verdict);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, [{ key }, ...known.values()].map((line) => `${JSON.stringify(line)}\n`).join(""));
  return {
    known,
    add: (verdict) => {
      known.set(verdict.id, verdict);
      appendFileSync(file, `${JSON.stringify(verdict)}\n`);
    },
  };
}

function read(file: string, key: string): Verdict[] {
  try {
    const [first, ...lines] = readFileSync(file, "utf8").split("\n");
    if ((JSON.parse(first ?? "") as { key: string }).key !== key) return [];
    return lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as Verdict];
      } catch {
        return []; // the run was killed while it wrote
      }
    });
  } catch {
    return [];
  }
}
