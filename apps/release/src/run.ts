import { access } from "node:fs/promises";
import { join } from "node:path";
import { succeed } from "@onvy/consumers/execute";
import { pnpm } from "@onvy/consumers/pack";

export const workspace = join(import.meta.dirname, "../../../");
const tools = join(import.meta.dirname, "../tools");

/** Runs a command and returns what it printed. Throws, with all that it said, when it fails or takes an hour (124). */
export async function run(
  command: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<string> {
  return (await succeed(command, { cwd, env, limit: 3_600_000 })).trim();
}

/** Where a tool that only releases need has this file; installs them the first time. */
export async function tool(file: string): Promise<string> {
  const path = join(tools, "node_modules", file);
  await access(path).catch(async () => {
    await run([...(await pnpm()), "install", "--frozen-lockfile", "--ignore-scripts"], tools);
  });
  return path;
}

/** Lets the pinned npm do something. */
export async function npm(args: readonly string[], cwd: string): Promise<string> {
  return run([process.execPath, await tool("npm/bin/npm-cli.js"), ...args], cwd);
}

/** The integrity that an archive would have, as `npm publish --dry-run --json` says it. */
export function plannedIn(dryRun: string): string | undefined {
  const planned = JSON.parse(dryRun);
  return planned.integrity ?? planned["@onvy/client"]?.integrity;
}

/** Uses up the changesets of a workspace: manifests and changelogs have the next version. */
export async function applyChangesets(folder: string): Promise<void> {
  await run([process.execPath, await tool("@changesets/cli/bin.js"), "version"], folder);
}
