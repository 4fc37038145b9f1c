import { type Document, parseDocument } from "yaml";
import { behaviour, type Complaint, InvalidContract, OutOfTime, type Types, typesOf } from "./checks.ts";
import { editData } from "./edits.ts";
import { type Mutant, mutate } from "./mutants.ts";
import type { Oracles } from "./oracles.ts";
import { danglingReference } from "./references.ts";
import { createSandbox, type Sandbox } from "./sandbox.ts";
import type { Node } from "./sites.ts";
import { type Killer, killers, type Verdict } from "./verdict.ts";

/** How a run is made. */
export interface RunOptions {
  readonly jobs: number;
  /** Those who are asked, from {@link killers}. */
  readonly ask: readonly Killer[];
  /** Whether the others are asked too when one has noticed. */
  readonly all: boolean;
  readonly signal: AbortSignal;
  /** Ends what is not decided yet: it counts as not run. */
  readonly overtime: AbortSignal;
  /** Whether the suite is known to pass on the contract itself. */
  readonly trusted: boolean;
  onVerdict(verdict: Verdict): void;
}

type Left = [Mutant, Verdict][];

/**
 * Tries every mutant: first all with the oracles in this process, then those left in sandboxes. Throws when the
 * suite fails on the contract itself, since it would then kill anything.
 */
export async function run(
  contract: string,
  mutants: readonly Mutant[],
  oracles: Oracles,
  options: RunOptions,
): Promise<void> {
  const document = parseDocument(contract);
  const left = await tryOracles(document.toJS() as Node, mutants, oracles, options);
  const failed = new AbortController();
  const inLane = { ...options, signal: AbortSignal.any([options.signal, failed.signal]) };
  const lanes = Array.from({ length: Math.min(options.jobs, left.length) }, () =>
    lane(document, left, inLane).catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(lanes); // each has taken its sandbox away
  await Promise.all(lanes);
}

async function tryOracles(
  data: Node,
  mutants: readonly Mutant[],
  oracles: Oracles,
  options: RunOptions,
): Promise<Left> {
  const left: Left = [];
  for (const [index, mutant] of mutants.entries()) {
    if (index % 20 === 0) await new Promise(setImmediate); // lets Ctrl-C and the progress line through
    options.signal.throwIfAborted();
    const verdict = askOracles(data, mutant, oracles, options);
    if (verdict.outcome === "invalid" || (verdict.killers.length > 0 && !options.all))
      options.onVerdict(verdict);
    else left.push([mutant, verdict]);
  }
  return left;
}

function askOracles(data: Node, mutant: Mutant, oracles: Oracles, { ask }: RunOptions): Verdict {
  const start = performance.now();
  const found: [Killer, string][] = [];
  const mutated = editData(data, mutant.edits) as Node;
  const dangling = danglingReference(mutated);
  if (dangling) return verdictOf(mutant, start, [], { invalid: `${dangling} leads nowhere` });
  for (const killer of ["documented examples", "evidence table"] as const) {
    const complaint = ask.includes(killer) ? oracles[killer](mutated) : undefined;
    if (complaint !== undefined) found.push([killer, complaint]);
  }
  return verdictOf(mutant, start, found, {});
}

/** One sandbox that takes mutants from the list until there are none, or no time. */
async function lane(document: Document, left: Left, options: RunOptions): Promise<void> {
  const sandbox = await createSandbox();
  try {
    const types = await typesOf(sandbox);
    if (!options.trusted) await provePassing(sandbox, types, options);
    for (let next = left.shift(); next; next = left.shift()) {
      const [mutant, soFar] = next;
      if (!options.overtime.aborted) await sandbox.write(mutate(document, mutant));
      options.onVerdict(await askSandbox(mutant, soFar, types, sandbox, options));
    }
  } finally {
    await sandbox.remove();
  }
}

async function provePassing(sandbox: Sandbox, types: Types, { ask, signal }: RunOptions): Promise<void> {
  await types.regenerate(signal);
  const documented = ask.includes("documented examples");
  const complaint = (await types.check(signal)) ?? (await behaviour(sandbox, { documented, signal }));
  if (complaint) throw new Error(`Without any mutation: ${complaint}`);
}

async function askSandbox(
  mutant: Mutant,
  soFar: Verdict,
  types: Types,
  sandbox: Sandbox,
  { ask, all, signal: stopped, overtime }: RunOptions,
): Promise<Verdict> {
  const start = performance.now() - soFar.took;
  const signal = AbortSignal.any([stopped, overtime]);
  const found: [Killer, string][] = soFar.killers.map((killer) => [killer, soFar.evidence ?? ""]);
  const checks: Partial<Record<Killer, () => Promise<Complaint>>> = {
    "type tests": () => types.check(signal),
    behaviour: () => behaviour(sandbox, { documented: ask.includes("documented examples"), signal }),
  };
  try {
    await types.regenerate(signal);
    for (const killer of killers) {
      if (found.length > 0 && !all) break;
      const complaint = ask.includes(killer) ? await checks[killer]?.() : undefined;
      if (complaint !== undefined) found.push([killer, complaint]);
    }
    return verdictOf(mutant, start, found, {});
  } catch (error) {
    if (error instanceof InvalidContract) return verdictOf(mutant, start, [], { invalid: error.message });
    if (stopped.aborted || !(overtime.aborted || error instanceof OutOfTime)) throw error;
    return { ...soFar, outcome: found.length > 0 ? "killed" : "not run" };
  }
}

function verdictOf(
  { id, group }: Mutant,
  start: number,
  found: readonly [Killer, string][],
  { invalid }: { invalid?: string },
): Verdict {
  const evidence = invalid ?? found[0]?.[1];
  return {
    id,
    group,
    outcome: invalid !== undefined ? "invalid" : found.length > 0 ? "killed" : "survived",
    killers: found.map(([killer]) => killer),
    ...(evidence !== undefined && { evidence }),
    took: Math.round(performance.now() - start),
  };
}
