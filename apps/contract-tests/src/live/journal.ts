import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Result } from "./finding.ts";
import type { Snapshot } from "./identifiers.ts";

/** What a run has done so far, on disk after each call: a run that was stopped goes on where it was. */
export interface Journal {
  /** What came of the calls, in order. */
  readonly results: readonly Result[];
  /** The ids that the stopped run knew; undefined when this run is a new one. */
  readonly snapshot: Snapshot | undefined;
  has(operation: string, call: string): boolean;
  add(result: Result, snapshot: Snapshot): void;
  /** The run is complete: the next one begins anew. */
  end(): void;
}

interface Line {
  readonly result: Result;
  readonly snapshot: Snapshot;
}

/** Opens the journal of runs that `key` names: the contract, the target, the settings. None is kept without a file. */
export function openJournal(file: string | undefined, key: string, fresh = false): Journal {
  const lines = file === undefined || fresh ? [] : read(file, key);
  const results = lines.map(({ result }) => result);
  const known = new Set(results.map(({ operation, call }) => `${operation} ${call}`));
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, [{ key }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
  return {
    results,
    snapshot: lines.at(-1)?.snapshot,
    has: (operation, call) => known.has(`${operation} ${call}`),
    add: (result, snapshot) => {
      results.push(result);
      known.add(`${result.operation} ${result.call}`);
      if (file !== undefined)
        appendFileSync(file, `${JSON.stringify({ result, snapshot } satisfies Line)}\n`);
    },
    end: () => {
      if (file !== undefined) rmSync(file, { force: true });
    },
  };
}

function read(file: string, key: string): Line[] {
  try {
    const [first = "", ...lines] = readFileSync(file, "utf8").split("\n");
    if ((JSON.parse(first) as { key: string }).key !== key) return [];
    return lines.flatMap((line) => {
      try {
        return [JSON.parse(line) as Line];
      } catch {
        return []; // the run was stopped while it wrote
      }
    });
  } catch {
    return []; // no run was stopped
  }
}
