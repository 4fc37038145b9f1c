/** Says what the contract's edits since a base do to consumers, and fails when the versions promise less. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contractFile, readDocument } from "@onvy/contract/document";
import { loadContract } from "@onvy/contract/operations";
import { findBase } from "./base.ts";
import type { Impact } from "./change.ts";
import { brokenPrograms, generateTypes, reports, workFolder } from "./consumers/compile.ts";
import { programOf } from "./consumers/programs.ts";
import { brokenSnippets } from "./consumers/snippets.ts";
import { brokenCalls } from "./consumers/traffic.ts";
import { problemsOf } from "./problems.ts";
import { bumpOf, rate } from "./rate.ts";
import { asMarkdown, asText, type Report, words } from "./report.ts";
import { typeChanges } from "./types.ts";
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

if (values.help) console.log(usage);
else await main();

async function main(): Promise<void> {
  const base = await findBase(positionals[0]);
  const text = await base.read("openapi/onvy.yaml");
  if (text === undefined) throw new Error(`There is no openapi/onvy.yaml in ${base.name}.`);
  await using folder = await workFolder("contracts-");
  const [before, now] = ["base.yaml", "onvy.yaml"].map((name) => join(folder.path, "openapi", name)) as [
    string,
    string,
  ];
  await mkdir(dirname(before));
  await writeFile(before, text);
  await copyFile(contractFile, now);
  const changes = await rate({
    base: { file: before, ...readDocument(before) },
    revision: { file: now, ...readDocument(now) },
  });
  const bump = bumpOf(changes);
  await generateTypes([before, now]);
  const types = await typeChanges(
    await readFile(`${before}.ts`, "utf8"),
    await readFile(`${now}.ts`, "utf8"),
  );
  const contract = loadContract(before);
  const refused = (await brokenPrograms(before, [now])).get(now) ?? [];
  const { programs, broken } = await brokenSnippets(base);
  const calls = await brokenCalls(contract);
  const consumers = {
    tried: `${programOf(contract).length} statements, ${programs} programs, ${calls.calls} calls`,
    broken: [...refused, ...broken, ...calls.broken],
  };
  const [was, is] = [text, await readFile(contractFile, "utf8")].map(versionIn);
  const versions = promisedBy({ base: was ?? "", revision: is ?? "" }, await pendingIn(changesets), bump);
  const { name, commit } = base;
  const found = { base: { name, commit }, bump, changes, types, consumers, versions };
  await finish({ ...found, problems: problemsOf(found) });
}

async function finish(report: Report): Promise<void> {
  await writeFile(join(reports, "contract-diff.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  await writeFile(join(reports, "contract-diff.md"), asMarkdown(report));
  console.log(asText(report));
  console.log("\napps/diff/reports/contract-diff.md and .json hold it all, with the type diff.");
  if (values.write && report.bump) await write(report, report.bump);
  else process.exitCode = report.problems.length > 0 ? 1 : 0;
}

async function write({ changes, versions }: Report, bump: Impact): Promise<void> {
  const lines = changes
    .filter(({ impact }) => impact !== "patch" || bump === "patch")
    .map(({ impact, message }) => `${words[impact]}: ${message}`);
  const file = await draftChangeset(changesets, bump, lines);
  const text = await readFile(contractFile, "utf8");
  if (!versions.contract.kept)
    await writeFile(contractFile, text.replace(/^( {2}version: ).*$/m, `$1${versions.contract.needed}`));
  console.log(`\nWritten: ${file.slice(workspace.length)} (a draft: say it in your words) and info.version.`);
}

function versionIn(contract: string): string {
  return /^ {2}version: *["']?([^"'\s]+)/m.exec(contract)?.[1] ?? "";
}
