import type { Cell } from "./judge.ts";
import type { Tarball } from "./pack.ts";

/** Groups of checks that run no program of a runtime; each is a table of its own. */
export const groups = {
  types: "Compilers",
  messages: "What a mistake is told",
  editor: "Editors",
  package: "The package",
  partners: "Libraries that take the client",
  readme: "The README's snippets, bundled and run in a page",
} as const;

/** One thing that is shown outside the matrix of runtimes. */
export interface Check {
  id: string;
  group: keyof typeof groups;
  /** The row of its table, and the column. */
  name: string;
  column: string;
  /** Needs Debian's Chromium; without it the row says skipped, never kept. */
  needsChromium?: boolean;
  run(tarball: Tarball): Promise<Cell>;
}

/** A check and what came of it. */
export interface CheckRow {
  id: string;
  group: keyof typeof groups;
  name: string;
  column: string;
  outcome: Cell;
}

/** Runs a check; what it throws is what is broken. */
export async function runCheck({ id, group, name, column, run }: Check, tarball: Tarball): Promise<CheckRow> {
  const outcome = await run(tarball).catch(
    (error: unknown): Cell => ({ broken: error instanceof Error ? error.message : String(error) }),
  );
  return { id, group, name, column, outcome };
}
