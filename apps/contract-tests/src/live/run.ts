import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { contractFile } from "@onvy/contract/document";
import type { Contract } from "@onvy/contract/operations";
import { type Cause, causesOf } from "./causes.ts";
import type { Result } from "./finding.ts";
import { openJournal } from "./journal.ts";
import { cleanUp, proveDeletions } from "./probes/deletions.ts";
import { proveExamples } from "./probes/examples.ts";
import { proveHeads } from "./probes/head.ts";
import { proveMethods } from "./probes/methods.ts";
import { provePages } from "./probes/pages.ts";
import { proveNegatives, proveRefusals } from "./probes/refusals.ts";
import { startSession } from "./session.ts";
import { type Settings, SettingsError } from "./settings.ts";

/** What a run against a server found. */
export interface LiveReport {
  readonly target: string;
  /** What breaks the contract, one entry a cause. */
  readonly deviations: readonly Cause[];
  /** What the contract leaves open. */
  readonly notes: readonly Cause[];
  /** What came of each call, in order. */
  readonly results: readonly Result[];
  /** What the users left behind begin with; the API cannot delete them. */
  readonly prefix: string;
  /** How many of the calls a run made that was stopped. */
  readonly resumed: number;
}

/** How a run is made. */
export interface RunOptions {
  /** Where a stopped run is kept; nowhere without it. */
  readonly journalFile?: string | undefined;
  /** Whether a stopped run is forgotten. */
  readonly fresh?: boolean;
  readonly signal?: AbortSignal;
}

/** Nothing is deleted, and nothing put at risk, before everything has been read. */
const probes = [
  proveExamples,
  proveHeads,
  provePages,
  proveRefusals,
  proveNegatives,
  proveDeletions,
  proveMethods,
  cleanUp,
];

/**
 * Proves the contract against the target, one call after another: the report, and what travelled. Throws a
 * SettingsError when nothing answers.
 */
export async function runLive(
  contract: Contract,
  settings: Settings,
  { journalFile, fresh = false, signal }: RunOptions = {},
) {
  await reach(settings);
  const journal = openJournal(journalFile, keyOf(settings), fresh);
  const resumed = journal.results.length;
  const session = await startSession(contract, settings, journal, signal);
  try {
    for (const prove of probes) await prove(session);
  } finally {
    await session.close();
  }
  journal.end();
  const { results } = journal;
  const report: LiveReport = {
    target: settings.target.href,
    deviations: causesOf(results, false),
    notes: causesOf(results, true),
    results,
    prefix: session.identifiers.prefix,
    resumed,
  };
  return { report, recorded: session.recorded };
}

/** Runs with the same key are one run. */
function keyOf({ target, negative, values }: Settings): string {
  const hash = createHash("sha256").update(readFileSync(contractFile));
  return hash.update(JSON.stringify([target.href, negative, [...values]])).digest("hex");
}

async function reach({ target, timeout }: Settings): Promise<void> {
  try {
    const answer = await fetch(target, {
      method: "HEAD",
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    await answer.body?.cancel();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
    throw new SettingsError(`${target.origin} does not answer: ${reason}.`);
  }
}
