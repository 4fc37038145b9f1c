import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contractFile } from "@onvy/contract/document";
import { judge } from "./judge.ts";
import { type Mutant, mutantsOf, sample } from "./mutants.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { loadOracles } from "./oracles.ts";
import { createProgress } from "./progress.ts";
import { type Report, reportOn, table } from "./report.ts";
import { run } from "./runner.ts";
import { digestOfWorkspace } from "./sandbox.ts";
import { openState } from "./state.ts";
import { survivors } from "./survivors.ts";
import { killers, type Verdict } from "./verdict.ts";

const reports = fileURLToPath(new URL("../reports/", import.meta.url));

async function main(options: Options, signal: AbortSignal): Promise<number> {
  const contract = readFileSync(contractFile, "utf8");
  const every = mutantsOf(contract);
  const seed = options.seed ?? createHash("sha256").update(contract).digest().readUInt32BE();
  const wanted = chosen(every, seed, options);
  if (options.list) {
    console.log(wanted.map(({ id }) => id).join("\n"));
    return 0;
  }
  const ask = killers.filter((killer) => !options.without.includes(killer));
  const key = [await digestOfWorkspace(), ...ask, options.all].join(" ");
  const name = options.sample === undefined ? "mutation" : "mutation-sample";
  const state = openState(`${reports}${name}.state.jsonl`, key, options.fresh);
  const verdicts = new Map<string, Verdict>();
  const progress = createProgress(wanted.length);
  const note = (verdict: Verdict): void => {
    verdicts.set(verdict.id, verdict);
    const all = [...verdicts.values()];
    const counted = (outcome: Verdict["outcome"]): number =>
      all.filter((each) => each.outcome === outcome).length;
    progress.tick(all.length, counted("killed"), counted("survived"), verdict.id);
  };
  for (const { id } of wanted) {
    const known = state.known.get(id);
    if (known) note(known);
  }
  if (verdicts.size > 0) console.error(`${verdicts.size} verdicts from earlier runs; --fresh forgets them.`);
  try {
    await run(
      contract,
      wanted.filter(({ id }) => !verdicts.has(id)),
      loadOracles(),
      {
        jobs: options.jobs,
        ask,
        all: options.all,
        signal,
        overtime: AbortSignal.timeout(options.budget * 1000),
        trusted: options.trusted,
        onVerdict: (verdict) => {
          if (verdict.outcome !== "not run") state.add(verdict);
          note(verdict);
        },
      },
    );
  } finally {
    progress.end();
  }
  const inOrder = wanted.flatMap(({ id }) => verdicts.get(id) ?? []);
  return conclude({ ...reportOn(inOrder, ask), seed }, every, name, options);
}

function chosen(every: readonly Mutant[], seed: number, { only, sample: count }: Options): readonly Mutant[] {
  const matching = every.filter(({ id }) => only === undefined || id.includes(only));
  return count === undefined ? matching : sample(matching, count, seed);
}

/** Prints and writes the report; the exit code says whether every survivor is accounted for. */
function conclude(report: Report, every: readonly Mutant[], name: string, options: Options): number {
  mkdirSync(reports, { recursive: true });
  writeFileSync(`${reports}${name}.json`, `${JSON.stringify(report, undefined, 2)}\n`);
  const complete = options.without.length === 0;
  const { unexplained, explained, needless } = judge(
    report.verdicts,
    every.map(({ id }) => id),
    survivors,
  );
  console.log(`\n${table(report)}`);
  if (options.sample !== undefined)
    console.log(`a sample: --sample ${options.sample} --seed ${report.seed} repeats it`);
  for (const [{ id }, reason] of explained) console.log(`  survived  ${id}: ${reason}`);
  for (const { id } of unexplained) console.log(`✗ survived  ${id}`);
  if (!complete) return 0; // an experiment, not a verdict on the tests
  if (unexplained.length > 0)
    console.log(
      "\nEach survivor (✗) wants a test that fails on it, or a line with a reason in apps/mutation/src/survivors.ts.",
    );
  for (const key of needless)
    console.log(`✗ apps/mutation/src/survivors.ts excuses ${key}, which does not survive: remove the line.`);
  return unexplained.length + needless.length > 0 ? 1 : 0;
}

const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(name, () => interrupted.abort(new Error(`stopped by ${name}; verdicts so far are kept`)));

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else process.exitCode = await main(options, interrupted.signal);
} catch (error) {
  console.error(`contract:mutate: ${error instanceof Error ? error.message : error}`);
  process.exitCode = interrupted.signal.aborted ? 130 : 2;
}
