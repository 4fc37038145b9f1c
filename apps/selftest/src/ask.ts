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

const quick = ["--bail=1", "--reporter=default"];
const suites = "apps/contract-tests";
const units = ["coverage", "generate", "wire", "live/checks", "live/probes", "live/report"];

/**
 * Who may notice, by a script that runs in the copy: from cheap to dear. None runs against the fake, so what only the
 * whole runs of `contract:live` watch is not blinded.
 */
const watchers: Readonly<Record<string, readonly [folder: string, script: string, ...args: string[]]>> = {
  "tests of the contract": ["packages/contract", "test", ...quick],
  "unit tests": [suites, "suites", ...units.map((each) => `src/${each}/`), ...quick],
  suites: [suites, "suites", "suites/", ...quick],
  "whole run": [suites, "judged"],
};

function watchersOf(file: string): readonly string[] {
  if (file.startsWith("packages/contract")) return Object.keys(watchers);
  return file.startsWith("apps/mock") ? ["suites", "whole run"] : ["unit tests", "whole run"];
}

/** Blinds a check in the copy, asks one after another until somebody notices, and makes it see again. */
export async function ask(sandbox: Sandbox, { file, text }: Blinding): Promise<Notice | undefined> {
  const place = join(sandbox.root, file);
  const before = await readFile(place, "utf8");
  if (text === undefined) await rm(place);
  else await writeFile(place, text);
  try {
    const [missing] = missingTests(sandbox.root);
    if (missing !== undefined) return { by: "census", says: `${missing} is gone` };
    for await (const { passed, late, notice } of runs(sandbox, watchersOf(file)))
      if (!passed && !late) return notice; // what does not end proves nothing: it may be the machine
    return undefined;
  } finally {
    await writeFile(place, before);
  }
}

/** What fails without any blinding would notice everything. */
export async function askUnblinded(sandbox: Sandbox): Promise<Notice | undefined> {
  for await (const { passed, notice } of runs(sandbox, Object.keys(watchers))) if (!passed) return notice;
  return undefined;
}

async function* runs(
  sandbox: Sandbox,
  asked: readonly string[],
): AsyncGenerator<Ended & { readonly notice: Notice }> {
  for (const [by, [folder, script, ...args]] of Object.entries(watchers)) {
    if (!asked.includes(by)) continue;
    const ended = await sandbox.run(folder, script, args);
    if (ended === undefined) throw new Error(`${folder} has no script ${script}.`);
    yield { ...ended, notice: { by, says: said(ended) } };
  }
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
