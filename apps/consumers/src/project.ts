import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { succeed } from "./execute.ts";
import { pnpm, type Tarball } from "./pack.ts";

/** Texts by the paths of their files. */
export type Files = Record<string, string>;

/** Where tools with many megabytes are installed, each folder alone and from a lockfile of its own. */
export const fixtures = join(import.meta.dirname, "../fixtures");

const installed = new Map<string, Promise<unknown>>();
/** Two installs into one workspace at a time would undo each other. */
let last: Promise<unknown> = Promise.resolve();

/** Installs a folder of `fixtures/`, once a run; what is there already is not fetched again. */
export async function installFixture(name: string): Promise<string> {
  const flags = ["--frozen-lockfile", "--ignore-scripts", "--prefer-offline", "--filter", `./${name}`];
  const install = async () =>
    succeed([...(await pnpm()), "--dir", fixtures, "install", ...flags], { cwd: fixtures, limit: 600_000 });
  const pending = installed.get(name) ?? last.then(install);
  installed.set(name, pending);
  last = pending.catch(() => {});
  await pending;
  return join(fixtures, name);
}

/**
 * Makes a project that has nothing but these files and the tarball, as npm installs it. It lies inside the
 * fixture whose tools it uses, so that they resolve; without one, inside `fixtures/`.
 */
export async function makeProject(
  id: string,
  tarball: Tarball,
  files: Files,
  fixture?: string,
): Promise<string> {
  if (fixture !== undefined) await installFixture(fixture);
  const folder = join(fixtures, fixture ?? "", ".projects", id);
  await rm(folder, { recursive: true, force: true });
  const dependencies = { "@onvy/client": `file:${tarball.file}` };
  const manifest = { name: id, version: "0.0.0", private: true, dependencies };
  await writeFiles(folder, { "package.json": JSON.stringify(manifest), ...files });
  const modules = unpacked.get(tarball.file) ?? npmInstall(tarball);
  unpacked.set(tarball.file, modules);
  await cp(await modules, join(folder, "node_modules"), { recursive: true, verbatimSymlinks: true });
  return folder;
}

/** What npm makes of a tarball that depends on nothing, once a run: each project gets a copy. */
const unpacked = new Map<string, Promise<string>>();

async function npmInstall({ file }: Tarball): Promise<string> {
  const folder = join(fixtures, ".projects/npm");
  await rm(folder, { recursive: true, force: true });
  await writeFiles(folder, { "package.json": "{}" });
  const flags = "--offline --ignore-scripts --no-audit --no-fund --no-package-lock --silent".split(" ");
  await succeed(["npm", "install", ...flags, file], { cwd: folder });
  return join(folder, "node_modules");
}

/** Writes files below a folder, making what is missing. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The files that stand in a folder. */
export async function readFiles(folder: string): Promise<Files> {
  const names = await readdir(folder);
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}
