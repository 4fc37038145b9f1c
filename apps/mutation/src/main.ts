/** `pnpm contract:mutate`: makes one mistake in the contract at a time, and prints who notices. */
import { appendFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readDocument } from "@onvy/contract/document";
import type { JsonObject } from "@onvy/contract/json";
import floors from "../floors.json" with { type: "json" };
import { complaintAbout } from "./documents.ts";
import { classOf, type Mutant, mutantsOf, sample, seedOf } from "./mutants.ts";
import { createSandbox } from "./sandbox.ts";
import { type Scores, scoresOf, shortfalls, table, unnoticed, type Verdict } from "./score.ts";
import { asking } from "./suites.ts";

const usage = `pnpm contract:mutate: who notices a mistake in openapi/onvy.yaml?

  --shard i/n   every n-th mutant, from the i-th on
  --sample N    N mutants, drawn by the seed
  --seed S      the draw (from the contract)
  --only TEXT   mutants whose id contains TEXT
  --score       nothing is run: judges the reports of all shards
`;

const reports = fileURLToPath(new URL("../reports/", import.meta.url));
const { root } = readDocument();
const every = mutantsOf(root);
const { values } = parseArgs({
  options: {
    shard: { type: "string", default: "1/1" },
    sample: { type: "string" },
    seed: { type: "string", default: String(seedOf(root)) },
    only: { type: "string", default: "" },
    score: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

try {
  if (values.help) console.log(usage);
  else if (values.score) judge(globSync(`${reports}mutation-*.jsonl`).flatMap(read));
  else await run();
} catch (error) {
  console.error(`contract:mutate: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const [, part, parts] = /^(\d+)\/(\d+)$/.exec(values.shard) ?? [];
  if (!part || !parts || Number(part) < 1 || Number(part) > Number(parts))
    throw new Error(
      `--shard takes the number of a part and how many there are, as 2/8: not ${values.shard}.`,
    );
  const count = values.sample === undefined ? every.length : Number(values.sample);
  const queue = sample(every, count, Number(values.seed))
    .filter(({ id }) => id.includes(values.only))
    .filter((_, index) => index % Number(parts) === Number(part) - 1);
  const file = `${reports}mutation-${part}-of-${parts}.jsonl`;
  mkdirSync(reports, { recursive: true });
  writeFileSync(file, "");
  await Promise.all(
    Array.from({ length: Math.max(1, Math.floor(availableParallelism() / 2)) }, () => lane(queue, file)),
  );
  const verdicts = read(file);
  if (verdicts.length === every.length) return judge(verdicts);
  const { all, suites } = told(verdicts);
  console.log(
    `${verdicts.length} of ${every.length} mutants: all ${all.toFixed(1)} %, suites alone ${suites.toFixed(1)} %`,
  );
  if (values.sample !== undefined) console.log(`--sample ${count} --seed ${values.seed} draws them again`);
}

/** One sandbox that takes mutants until there are none. */
async function lane(queue: Mutant[], file: string): Promise<void> {
  const sandbox = await createSandbox();
  let stopped = false;
  const stop = (): void => {
    stopped = true; // what the ended scripts say is no verdict
    void sandbox.remove().finally(() => process.exit(130));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    const ask = await asking(sandbox, root);
    const sound = await ask.suites(root);
    if (sound.outcome !== "unnoticed") throw new Error(`Without any mistake: ${sound.says}`);
    const complaint = await ask.documents(root);
    if (complaint) throw new Error(`Without any mistake: ${complaint}`);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const contract = next.edit(root) as JsonObject; // no edit replaces the whole
      const documents = complaintAbout(contract) ?? (await ask.documents(contract));
      // Words are for readers: no type and no call can see them.
      const suites = classOf(next.id) === "word" ? undefined : await ask.suites(contract);
      if (stopped) return;
      const verdict: Verdict = { id: next.id, ...(documents && { documents }), ...(suites && { suites }) };
      appendFileSync(file, `${JSON.stringify(verdict)}\n`);
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${queue.length} left`);
    }
  } finally {
    await sandbox.remove();
  }
}

/** Prints a whole run and holds it against the floors. */
function judge(verdicts: readonly Verdict[]): void {
  const scores = told(verdicts);
  console.log(`all oracles   ${scores.all.toFixed(1)} %, floor ${floors.all} %`);
  console.log(`suites alone  ${scores.suites.toFixed(1)} %, floor ${floors.suites} %`);
  const ids = new Set(every.map(({ id }) => id));
  const missing = ids.difference(new Set(verdicts.map(({ id }) => id)));
  const problems = shortfalls(scores, floors);
  if (missing.size > 0)
    problems.unshift(`${missing.size} mutants have no verdict, such as ${[...missing][0]}.`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

/** Prints who noticed what, and gives the scores. */
function told(verdicts: readonly Verdict[]): Scores {
  console.log(`${table(verdicts)}\n`);
  for (const { id } of unnoticed(verdicts)) console.log(`nobody noticed  ${id}`);
  return scoresOf(verdicts);
}

function read(file: string): Verdict[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Verdict); // written above
}
