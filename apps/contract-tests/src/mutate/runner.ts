import { type Document, parseDocument } from "yaml";
import { behaviour, type Complaint, InvalidContract, typesOf } from "./checks.ts";
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
  /** When to stop starting mutants, in the time of `performance.now()`. */
  readonly deadline: number;
  onVerdict(verdict: Verdict): void;
}

/** Tries every mutant: first all with the oracles in this process, then those left in sandboxes. */
export async function run(
  contract: string,
  mutants: readonly Mutant[],
  oracles: Oracles,
  options: RunOptions,
): Promise<void> {
  const document = parseDocument(contract);
  const data = document.toJS() as Node;
  const left: [Mutant, Verdict][] = [];
  for (const mutant of mutants) {
    options.signal.throwIfAborted();
    const verdict = askOracles(data, mutant, oracles, options);
    if (verdict.outcome === "invalid" || (verdict.killers.length > 0 && !options.all))
      options.onVerdict(verdict);
    else left.push([mutant, verdict]);
    if (left.length % 20 === 0) await new Promise(setImmediate); // lets Ctrl-C and the progress line through
  }
  const lanes = Math.min(options.jobs, left.length);
  await Promise.all(Array.from({ length: lanes }, () => lane(document, left, options)));
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
async function lane(document: Document, left: [Mutant, Verdict][], options: RunOptions): Promise<void> {
  const sandbox = await createSandbox();
  try {
    const types = await typesOf(sandbox);
    for (let next = left.shift(); next; next = left.shift()) {
      const [mutant, soFar] = next;
      if (performance.now() > options.deadline) {
        options.onVerdict({ ...soFar, outcome: soFar.killers.length > 0 ? "killed" : "not run" });
        continue;
      }
      await sandbox.write(mutate(document, mutant));
      options.onVerdict(await askSandbox(mutant, soFar, types, sandbox, options));
    }
  } finally {
    await sandbox.remove();
  }
}

async function askSandbox(
  mutant: Mutant,
  soFar: Verdict,
  types: Awaited<ReturnType<typeof typesOf>>,
  sandbox: Sandbox,
  { ask, all, signal }: RunOptions,
): Promise<Verdict> {
  const start = performance.now() - soFar.took;
  const found: [Killer, string][] = soFar.killers.map((killer) => [killer, soFar.evidence ?? ""]);
  const checks: Partial<Record<Killer, () => Promise<Complaint>>> = {
    "type tests": () => types.check(signal),
    behaviour: () => behaviour(sandbox, signal),
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
    throw error;
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
