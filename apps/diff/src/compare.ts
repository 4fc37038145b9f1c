import { readFile } from "node:fs/promises";
import { readDocument } from "@onvy/contract/document";
import { loadContract } from "@onvy/contract/operations";
import type { Change, Impact } from "./change.ts";
import { type Broken, brokenPrograms, generateTypes } from "./consumers/compile.ts";
import { programOf } from "./consumers/programs.ts";
import { bumpOf, rate } from "./rate.ts";
import { type TypeChange, typeChanges } from "./types.ts";

/** What two contract files differ in, before any client or mock is asked. */
export interface Comparison {
  readonly bump: Impact | undefined;
  readonly changes: readonly Change[];
  readonly types: readonly TypeChange[];
  /** How many statements of the base's consumers were compiled, and which TypeScript refused. */
  readonly lines: number;
  readonly broken: readonly Broken[];
}

/** Compares two contract files, which must stand in one folder: the types are generated there. */
export async function compareContracts(base: string, revision: string): Promise<Comparison> {
  const changes = await rate({
    base: { file: base, ...readDocument(base) },
    revision: { file: revision, ...readDocument(revision) },
  });
  await generateTypes([base, revision]);
  const broken = (await brokenPrograms(base, [revision])).get(revision) ?? [];
  const [before, after] = await Promise.all([base, revision].map((file) => readFile(`${file}.ts`, "utf8")));
  const types = await typeChanges(before ?? "", after ?? "");
  return { bump: bumpOf(changes), changes, types, lines: programOf(loadContract(base)).length, broken };
}
