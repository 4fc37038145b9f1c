import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "../check.ts";
import { execute } from "../execute.ts";
import type { Cell } from "../judge.ts";
import type { Tarball } from "../pack.ts";
import { installFixture, makeProject } from "../project.ts";

const name = "The tarball";

async function tool(program: string, args: string[]): Promise<Cell> {
  const tools = await installFixture("types");
  const { code, output, errors } = await execute([join(tools, "node_modules/.bin", program), ...args], {
    cwd: tools,
  });
  return code === 0
    ? { kept: true }
    : { broken: (output + errors).trim() || `${program} ended with ${code}` };
}

/** What tools of others and a registry's page say of the tarball. */
export const packageChecks: Check[] = [
  {
    id: "package-publint",
    group: "package",
    name,
    column: "publint",
    run: ({ file }) => tool("publint", ["run", file, "--strict"]),
  },
  {
    id: "package-attw",
    group: "package",
    name,
    column: "attw, all resolutions",
    run: ({ file }) => tool("attw", [file, "--format", "ascii", "--no-emoji", "--no-color"]),
  },
  {
    id: "package-manifest",
    group: "package",
    name,
    column: "a manifest without the workspace's notations",
    async run(tarball) {
      const notations =
        JSON.stringify(await manifestOf("package-manifest", tarball)).match(/"(catalog|workspace):[^"]*"/g) ??
        [];
      return notations.length === 0 ? { kept: true } : { broken: notations.join(", ") };
    },
  },
  {
    id: "package-links",
    group: "package",
    name,
    column: "repository, homepage, bugs",
    async run(tarball) {
      const manifest = await manifestOf("package-links", tarball);
      const missing = ["repository", "homepage", "bugs"].filter((key) => manifest[key] === undefined);
      if (missing.length === 0) return { kept: true };
      // An address that was made up would be worse than none.
      if (missing.length === 3) return { notClaimed: "This repository has no public address yet" };
      return { broken: missing.map((key) => `no ${key}`).join(", ") };
    },
  },
];

async function manifestOf(id: string, tarball: Tarball): Promise<Record<string, unknown>> {
  const folder = await makeProject(id, tarball, {});
  return JSON.parse(await readFile(join(folder, "node_modules/@onvy/client/package.json"), "utf8"));
}
