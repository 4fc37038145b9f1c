import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "../check.ts";
import { execute } from "../execute.ts";
import type { Tarball } from "../pack.ts";
import { installFixture, makeProject } from "../project.ts";

async function tool(program: string, ...args: string[]): Promise<string | undefined> {
  const cwd = await installFixture("types");
  const command = [join(cwd, "node_modules/.bin", program), ...args];
  const { code, output, errors } = await execute(command, { cwd });
  return code === 0 ? undefined : (output + errors).trim() || `${program} ended with ${code}`;
}

async function manifestOf(id: string, tarball: Tarball): Promise<Record<string, unknown>> {
  const folder = await makeProject(id, tarball, {});
  return JSON.parse(await readFile(join(folder, "node_modules/@onvy/client/package.json"), "utf8"));
}

const packageCheck = (id: string, column: string, run: Check["run"]): Check => ({
  id,
  group: "package",
  name: "The tarball",
  column,
  run,
});

/** What tools of others and a registry's page say of the tarball. */
export const packageChecks: Check[] = [
  packageCheck("package-publint", "publint", ({ file }) => tool("publint", "run", file, "--strict")),
  packageCheck("package-attw", "attw, all resolutions", ({ file }) =>
    tool("attw", file, "--format", "ascii", "--no-emoji", "--no-color"),
  ),
  packageCheck("package-manifest", "a manifest without the workspace's notations", async (tarball) => {
    const manifest = JSON.stringify(await manifestOf("package-manifest", tarball));
    return manifest.match(/"(catalog|workspace):[^"]*"/g)?.join(", ");
  }),
  packageCheck("package-links", "repository, homepage, bugs", async (tarball) => {
    const manifest = await manifestOf("package-links", tarball);
    const missing = ["repository", "homepage", "bugs"].filter((key) => manifest[key] === undefined);
    // An address that was made up would be worse than none.
    if (missing.length === 3) return { notClaimed: "This repository has no public address yet" };
    return missing.map((key) => `no ${key}`).join(", ");
  }),
];
