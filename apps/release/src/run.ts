import { spawn } from "node:child_process";
import { once } from "node:events";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pnpm } from "@onvy/consumers/pack";

export const workspace = fileURLToPath(new URL("../../../", import.meta.url));
const tools = fileURLToPath(new URL("../tools/", import.meta.url));

/** Runs a command and returns what it printed. Throws, with all that it said, when it fails. */
export async function run(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${command.join(" ")} failed.\n${output}${errors}`);
  return output.trim();
}

/** The command of a tool that only releases need; installs them the first time. */
export async function tool(name: "changeset" | "npm" | "verdaccio"): Promise<string[]> {
  const file = join(tools, "node_modules/.bin", name);
  await access(file).catch(async () => {
    await run([...(await pnpm()), "install", "--frozen-lockfile", "--ignore-scripts"], tools);
  });
  const scripts = {
    changeset: "@changesets/cli/bin.js",
    npm: "npm/bin/npm-cli.js",
    verdaccio: "verdaccio/bin/verdaccio",
  };
  return [process.execPath, join(tools, "node_modules", scripts[name])];
}
