import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { at } from "@onvy/contract/json";
import { jsonIn } from "../wire/json.ts";
import type { Result } from "./finding.ts";
import type { Snapshot } from "./identifiers.ts";

/** What a run has done so far, on disk after each call: a run that was stopped goes on where it was. */
export type Journal = ReturnType<typeof openJournal>;

interface Line {
  readonly result: Result;
  readonly snapshot: Snapshot;
}

/** Opens the journal of runs that `key` names: the contract, the target, the settings. None is kept without a file. */
export function openJournal(file: string | undefined, key: string, fresh = false) {
  const lines = file === undefined || fresh ? [] : read(file, key);
  const results = lines.map(({ result }) => result);
  if (file !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, [{ key }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
  return {
    /** What came of the calls, in order. */
    results: results as readonly Result[],
    /** The ids that the stopped run knew; undefined when this run is a new one. */
    snapshot: lines.at(-1)?.snapshot,
    has: (operation: string, call: string): boolean =>
      results.some((each) => each.operation === operation && each.call === call),
    add: (line: Line): void => {
      results.push(line.result);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
    /** The run is complete: the next one begins anew. */
    end: (): void => {
      if (file !== undefined) rmSync(file, { force: true });
    },
  };
}

/** The lines of the run that was stopped, if one was; the last may be broken off. */
function read(file: string, key: string): Line[] {
  if (!existsSync(file)) return [];
  const [first, ...lines] = readFileSync(file, "utf8").split("\n").map(jsonIn);
  return at(first, ["key"]) === key ? (lines.filter(Boolean) as unknown as Line[]) : []; // as `add` wrote them
}
