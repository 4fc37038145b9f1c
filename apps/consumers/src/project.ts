import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { succeed } from "./execute.ts";
import { pnpm, type Tarball } from "./pack.ts";

/** Where tools with many megabytes are installed, each folder alone and from a lockfile of its own. */
export const fixtures = join(import.meta.dirname, "../fixtures");

/** Installs a folder of `fixtures/`, once a run; what is there already is not fetched again. */
const installed = new Map<string, Promise<string>>();
export function installFixture(name: string): Promise<string> {
  const folder = join(fixtures, name);
  const install = async () => {
    const arguments_ = ["install", "--frozen-lockfile", "--ignore-scripts", "--prefer-offline"];
    await queue(async () =>
      succeed([...(await pnpm()), "--dir", fixtures, ...arguments_, "--filter", `./${name}`], {
        cwd: fixtures,
        limit: 600_000,
      }),
    );
    return folder;
  };
  const pending = installed.get(name) ?? install();
  installed.set(name, pending);
  return pending;
}

/** Two installs into one workspace at a time would undo each other. */
let last: Promise<unknown> = Promise.resolve();
function queue<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => {});
  return next;
}

/**
 * Makes a project that has nothing but these files and the tarball, installed as a person would. It lies inside the
 * fixture whose tools it uses, so that they resolve; without one, inside `fixtures/`.
 */
export async function makeProject(
  id: string,
  tarball: Tarball,
  files: Record<string, string>,
  fixture?: string,
): Promise<string> {
  const folder = join(fixtures, fixture ?? "", ".projects", id);
  await rm(folder, { recursive: true, force: true });
  const manifest = { name: id, version: "0.0.0", private: true };
  await writeFiles(folder, { "package.json": JSON.stringify(manifest), ...files });
  const offline = [
    "--offline",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--no-package-lock",
    "--silent",
  ];
  await succeed(["npm", "install", ...offline, tarball.file], { cwd: folder });
  return folder;
}

/** Writes files below a folder, making what is missing. */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
