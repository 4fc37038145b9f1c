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
  /** What is returned or thrown is what is broken; nothing, if it is kept. */
  run(tarball: Tarball): Promise<string | undefined | { notClaimed: string }>;
}

/** A check and what came of it. */
export interface CheckRow extends Pick<Check, "id" | "group" | "name" | "column"> {
  outcome: Cell;
}
