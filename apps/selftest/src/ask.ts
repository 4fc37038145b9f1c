import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ended, Sandbox } from "@onvy/mutation/sandbox";
import type { Blinding } from "./blindings.ts";
import { missingTests } from "./census.ts";

/** Who noticed a blinding, and what they said, in one line. */
export interface Notice {
  readonly by: string;
  readonly says: string;
}

/** Somebody who may notice: a run in the copy, from cheap to dear. */
interface Watcher {
  readonly by: string;
  readonly folder: string;
  readonly script: string;
  readonly args: readonly string[];
}

const quick = ["--bail=1", "--reporter=default"];
const suites = "apps/contract-tests";
const units = ["coverage", "generate", "wire", "live/checks", "live/probes", "live/report"];

const ofContract: Watcher = {
  by: "tests of the contract",
  folder: "packages/contract",
  script: "test",
  args: quick,
};
const ofUnits: Watcher = {
  by: "unit tests",
  folder: suites,
  script: "suites",
  args: [...units.map((each) => `src/${each}/`), ...quick],
};
const ofSuites: Watcher = { by: "suites", folder: suites, script: "suites", args: ["suites/", ...quick] };
const ofWhole: Watcher = { by: "whole run", folder: suites, script: "judged", args: [] };

function watchersOf({ file }: Blinding): readonly Watcher[] {
  if (file.startsWith("packages/contract")) return [ofContract, ofUnits, ofSuites, ofWhole];
  return file.startsWith("apps/mock") ? [ofSuites, ofWhole] : [ofUnits, ofWhole];
}

/** Blinds a check in the copy, asks one after another until somebody notices, and makes it see again. */
export async function ask(sandbox: Sandbox, blinding: Blinding): Promise<Notice | undefined> {
  const place = join(sandbox.root, blinding.file);
  const before = await readFile(place, "utf8");
  if (blinding.text === undefined) await rm(place);
  else await writeFile(place, blinding.text);
  try {
    const [missing] = missingTests(sandbox.root);
    if (missing !== undefined) return { by: "census", says: `${missing} is gone` };
    for (const { by, folder, script, args } of watchersOf(blinding)) {
      const ended = await sandbox.run(folder, script, args);
      if (ended === undefined) throw new Error(`${folder} has no script ${script}.`);
      // What does not end proves nothing: it may be the machine.
      if (!ended.passed && !ended.late) return { by, says: said(ended) };
    }
    return undefined;
  } finally {
    await writeFile(place, before);
  }
}

/** What fails without any blinding would notice everything. */
export async function askUnblinded(sandbox: Sandbox): Promise<Notice | undefined> {
  for (const { by, folder, script, args } of [ofContract, ofUnits, ofSuites, ofWhole]) {
    const ended = await sandbox.run(folder, script, args);
    if (!ended?.passed) return { by, says: ended ? said(ended) : `${folder} has no script ${script}` };
  }
  return undefined;
}

const lines = [
  /^.*(missing|too few tests|no traffic|not exercised|no floor): .*$/m,
  /^.*The tests prove nothing.*$/m,
  /^.*(FAIL|Error:|×).*$/m,
];

function said({ output }: Ended): string {
  const found = lines.map((line) => line.exec(output)?.[0]).find(Boolean);
  return (found ?? output.trim().split("\n").at(-1) ?? "").trim().slice(0, 200);
}
