/** `pnpm selftest`: blinds one check at a time in a copy of the workspace, and expects that somebody notices. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sample, seedOf } from "@onvy/mutation/mutants";
import { createSandbox, workspace } from "@onvy/mutation/sandbox";
import { ask, askUnblinded } from "./ask.ts";
import { type Blinding, blindingsOf } from "./blindings.ts";
import { describe, type Verdict } from "./report.ts";

const usage = `pnpm selftest: blind one check at a time in a copy of the workspace, and see who notices.

  --only TEXT       only what has TEXT in its name
  --sample N        only N of them, chosen by what they are
  --budget SECONDS  what is not decided by then is "not run" (a day)
  --trusted         nothing fails unblinded: do not prove it first
  --list            print the names and stop
`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== "--"),
    options: {
      only: { type: "string", default: "" },
      sample: { type: "string" },
      budget: { type: "string", default: "86400" },
      trusted: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const every = blindingsOf(workspace).filter(({ name }) => name.includes(values.only));
  // The same for the same files, and another when one of them changes.
  const wanted = values.sample === undefined ? every : sample(every, Number(values.sample), seedOf(every));
  if (values.list) {
    console.log(wanted.map(({ kind, name }) => `${kind}: ${name}`).join("\n"));
    return 0;
  }
  return run(wanted, Number(values.budget) * 1000, values.trusted);
}

async function run(wanted: readonly Blinding[], budget: number, trusted: boolean): Promise<number> {
  const sandbox = await createSandbox();
  const verdicts: Verdict[] = [];
  const started = Date.now();
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    void sandbox.remove(); // ends what runs in it
  }, budget);
  const unlessOver = (error: unknown): undefined => {
    if (!over) throw error; // the copy went away under its feet
  };
  try {
    const unblinded = trusted ? undefined : await askUnblinded(sandbox);
    if (unblinded) throw new Error(`Without any blinding, the ${unblinded.by} fail: ${unblinded.says}`);
    for (const blinding of wanted) {
      const { kind, name } = blinding;
      const said = over ? undefined : await ask(sandbox, blinding).catch(unlessOver);
      const notice = over ? undefined : said; // what was ended is no answer
      verdicts.push({ kind, name, outcome: over ? "not run" : notice ? "noticed" : "survived", notice });
      if (wanted.length > 10)
        console.error(`${verdicts.length}/${wanted.length} ${verdicts.at(-1)?.outcome}: ${name}`);
    }
  } finally {
    clearTimeout(timer);
    await sandbox.remove();
  }
  const reports = fileURLToPath(new URL("../reports/", import.meta.url));
  mkdirSync(reports, { recursive: true });
  writeFileSync(`${reports}selftest.json`, `${JSON.stringify(verdicts, undefined, 2)}\n`);
  console.log(describe(verdicts, Date.now() - started));
  return verdicts.some(({ outcome }) => outcome === "survived") ? 1 : 0;
}

process.exitCode = await main();
