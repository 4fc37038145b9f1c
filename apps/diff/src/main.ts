/** Says what the contract's edits since a base do to consumers, and fails when the versions promise less. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contractFile } from "@onvy/contract/document";
import { loadContract } from "@onvy/contract/operations";
import { findBase } from "./base.ts";
import { compareContracts } from "./compare.ts";
import { brokenSnippets } from "./consumers/snippets.ts";
import { brokenCalls } from "./consumers/traffic.ts";
import { problemsOf } from "./problems.ts";
import { asMarkdown, asText, type Report, words } from "./report.ts";
import { draftChangeset, pendingIn, promisedBy } from "./version.ts";

const usage = `pnpm contract:diff [BASE] [--write]

Compares openapi/onvy.yaml with that of BASE, a commit: by default the last
release, else the main branch. Reports are left in apps/diff/reports/.

  --write   writes the draft of a changeset, and info.version, as the change asks
`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, help: { type: "boolean" } },
});
const workspace = fileURLToPath(new URL("../../../", import.meta.url));
const changesets = join(workspace, ".changeset");
const reports = fileURLToPath(new URL("../reports/", import.meta.url));

if (values.help) console.log(usage);
else await main();

async function main(): Promise<void> {
  const base = await findBase(positionals[0]);
  const text = await base.read("openapi/onvy.yaml");
  if (text === undefined) throw new Error(`There is no openapi/onvy.yaml in ${base.name}.`);
  // Here and not in the system's temp folder: the programs that are compiled import what this package depends on.
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, "contracts-"));
  try {
    const files = {
      base: join(folder, "openapi", "base.yaml"),
      revision: join(folder, "openapi", "onvy.yaml"),
    };
    await mkdir(join(folder, "openapi"));
    await writeFile(files.base, text);
    await writeFile(files.revision, await readFile(contractFile));
    const compared = await compareContracts(files.base, files.revision);
    const before = loadContract(files.base);
    const { programs, broken } = await brokenSnippets(base);
    const calls = await brokenCalls(before);
    const pending = await pendingIn(changesets);
    const versions = promisedBy(
      versionsOf(text, await readFile(contractFile, "utf8")),
      pending,
      compared.bump,
    );
    const consumers = {
      tried: `${compared.lines} statements, ${programs} programs, ${calls.calls} calls`,
      broken: [...compared.broken, ...broken, ...calls.broken],
    };
    const found = { base: { name: base.name, commit: base.commit }, ...compared, consumers, versions };
    await finish({ ...found, problems: problemsOf(found) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function finish(report: Report): Promise<void> {
  await writeFile(join(reports, "contract-diff.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  await writeFile(join(reports, "contract-diff.md"), asMarkdown(report));
  console.log(asText(report));
  console.log("\napps/diff/reports/contract-diff.md and .json hold it all, with the type diff.");
  if (values.write && report.bump) await write(report);
  else process.exitCode = report.problems.length > 0 ? 1 : 0;
}

async function write({ bump, changes, versions }: Report): Promise<void> {
  if (!bump) return;
  const lines = changes.filter(({ impact }) => impact !== "patch" || bump === "patch");
  const file = await draftChangeset(
    changesets,
    bump,
    lines.map(({ impact, message }) => `${words[impact]}: ${message}`),
  );
  const text = await readFile(contractFile, "utf8");
  if (!versions.contract.kept)
    await writeFile(contractFile, text.replace(/^( {2}version: ).*$/m, `$1${versions.contract.needed}`));
  console.log(`\nWritten: ${file.slice(workspace.length)} (a draft: say it in your words) and info.version.`);
}

function versionsOf(before: string, after: string): { base: string; revision: string } {
  const version = (text: string): string => /^ {2}version: *["']?([^"'\s]+)/m.exec(text)?.[1] ?? "";
  return { base: version(before), revision: version(after) };
}
