import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check } from "../check.ts";
import { execute } from "../execute.ts";
import type { Cell } from "../judge.ts";
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
    column: "repository, homepage, bugs",
    async run(tarball) {
      const folder = await makeProject("package-manifest", tarball, {});
      const manifest = JSON.parse(
        await readFile(join(folder, "node_modules/@onvy/client/package.json"), "utf8"),
      );
      const missing = ["repository", "homepage", "bugs"].filter((key) => manifest[key] === undefined);
      const notations = JSON.stringify(manifest).match(/"(catalog|workspace):[^"]*"/g) ?? [];
      if (missing.length + notations.length === 0) return { kept: true };
      return { broken: [...missing.map((key) => `no ${key}`), ...notations].join(", ") };
    },
  },
];
