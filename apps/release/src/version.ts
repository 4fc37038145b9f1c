/**
 * Turns the pending changesets into the next version: package.json, CHANGELOG.md, generated code, and a dated copy of
 * the contract with its diff report in docs/releases/.
 */
import { cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pnpm } from "@onvy/consumers/pack";
import { applyChangesets, run, workspace } from "./run.ts";

const report = join(workspace, "apps/diff/reports/contract-diff.md");
const client = join(workspace, "packages/client/package.json");

const before = await versionOf();
// Before the changesets are used up: it holds them against what the contract's edits ask.
console.log(await run([...(await pnpm()), "contract:diff"], workspace));
await applyChangesets(workspace);
const version = await versionOf();
if (version === before) {
  console.log(`No changeset is pending: @onvy/client stays ${version}.`);
} else {
  await run([...(await pnpm()), "codegen"], workspace, { CI: "" });
  const folder = join(workspace, `docs/releases/${new Date().toISOString().slice(0, 10)}-${version}`);
  await mkdir(folder, { recursive: true });
  await cp(join(workspace, "openapi/onvy.yaml"), join(folder, "onvy.yaml"));
  await cp(report, join(folder, "contract-diff.md"));
  console.log(
    `@onvy/client is now ${version}. Review packages/client/CHANGELOG.md and ${folder.slice(workspace.length)}.`,
  );
}

async function versionOf(): Promise<string> {
  return JSON.parse(await readFile(client, "utf8")).version;
}
