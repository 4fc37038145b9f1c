import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { succeed } from "./execute.ts";

const root = join(import.meta.dirname, "../../..");

/** The package as it would be published. */
export interface Tarball {
  readonly file: string;
  readonly version: string;
}

/** The pnpm that runs this, which every script of the repository has; else the one that the repository pins. */
export async function pnpm(): Promise<string[]> {
  const running = process.env.npm_execpath;
  if (running?.includes("pnpm")) return /\.[cm]?js$/.test(running) ? [process.execPath, running] : [running];
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return ["npx", "--yes", packageManager];
}

/**
 * Packs the built client into a folder, which is made. `pnpm pack`, since npm leaves the workspace's own notations in
 * the manifest.
 */
export async function packClient(
  folder = join(import.meta.dirname, "../reports/packed"),
  from = join(root, "packages/client"),
): Promise<Tarball> {
  await readFile(join(from, "dist/index.js")).catch(() => {
    throw new Error("There is no dist yet: run `npx --yes pnpm@12.21.0 build` first.");
  });
  // What is built already needs no dependency, and a copy has none.
  const env = { npm_config_verify_deps_before_run: "false" };
  await succeed([...(await pnpm()), "pack", "--pack-destination", folder], { cwd: from, env });
  const { version } = JSON.parse(await readFile(join(from, "package.json"), "utf8"));
  return { file: join(folder, `onvy-client-${version}.tgz`), version };
}
