import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A private copy of the workspace's source, in which a mutant may be tried. */
export interface Sandbox {
  readonly root: string;
  /** Puts the text of a contract in place. */
  write(contract: string): Promise<void>;
  remove(): Promise<void>;
}

/** The workspace that is copied. */
export const workspace = fileURLToPath(new URL("../../../", import.meta.url));

/** The workspace's packages that a mutant can touch. */
export const packages = [
  "openapi",
  "packages/contract",
  "packages/client",
  "apps/mock",
  "apps/contract-tests",
];
const rootFiles = ["package.json", "tsconfig.base.json"];
const notSource = new Set(["node_modules", "reports", "coverage", ".turbo"]);

/**
 * Copies the packages that a mutant can touch. Dependencies are links to the workspace's own; the workspace's
 * packages link to their copies, so that nothing in the sandbox sees the true contract.
 */
export async function createSandbox(): Promise<Sandbox> {
  const root = await mkdtemp(join(tmpdir(), "onvy-mutation-"));
  const remove = (): Promise<void> => rm(root, { recursive: true, force: true });
  try {
    await fill(root);
  } catch (error) {
    await remove();
    throw error;
  }
  return { root, write: (contract) => writeFile(join(root, "openapi/onvy.yaml"), contract), remove };
}

async function fill(root: string): Promise<void> {
  for (const file of rootFiles) await cp(join(workspace, file), join(root, file));
  await symlink(join(workspace, "node_modules"), join(root, "node_modules"));
  const filter = (source: string): boolean => !notSource.has(basename(source));
  for (const each of packages) await cp(join(workspace, each), join(root, each), { recursive: true, filter });
  for (const each of packages) await linkDependencies(root, each);
}

async function linkDependencies(root: string, each: string): Promise<void> {
  const from = join(workspace, each, "node_modules");
  const to = join(root, each, "node_modules");
  await mkdir(join(to, "@onvy"), { recursive: true });
  for (const name of await readdir(from).catch(() => [])) {
    if (name !== "@onvy" && !name.startsWith(".")) await symlink(join(from, name), join(to, name));
  }
  for (const own of packages) {
    const { name } = JSON.parse(await readFile(join(root, own, "package.json"), "utf8")) as { name: string };
    await symlink(join(root, own), join(to, name));
  }
}

/** A digest of everything that a verdict depends on: contract, client, tests and versions of dependencies. */
export async function digestOfWorkspace(): Promise<string> {
  const hash = createHash("sha256");
  const files = [...rootFiles, "pnpm-lock.yaml"];
  for (const each of packages)
    for (const entry of await readdir(join(workspace, each), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const steps = path.slice(workspace.length).split("/");
      if (entry.isFile() && !steps.some((step) => notSource.has(step) || step === "dist"))
        files.push(steps.join("/"));
    }
  for (const file of files.sort())
    hash
      .update(file)
      .update("\0")
      .update(await readFile(join(workspace, file)));
  return hash.digest("hex");
}
