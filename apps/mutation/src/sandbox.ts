import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Json } from "@onvy/contract/json";

/** How a script ended. */
export interface Ended {
  readonly passed: boolean;
  /** It did not end in time: no answer. */
  readonly late: boolean;
  /** Standard output, then standard error. */
  readonly output: string;
}

/** The workspace that is copied. */
export const workspace = fileURLToPath(new URL("../../../", import.meta.url));

/** What a package's folder holds besides its source and what is built from it. */
const notSource = /^(reports|coverage|\.turbo)$|(^|\/)node_modules$/;

/**
 * Copies the package of the suites and all that it depends on. Foreign dependencies are links to the workspace's
 * own; the workspace's packages link to their copies, so that nothing in the sandbox sees the true contract.
 */
export async function createSandbox(suites = "apps/contract-tests") {
  const packages = [...(await withDependencies(suites))];
  const root = await mkdtemp(join(tmpdir(), "onvy-mutation-"));
  const stop = new AbortController();
  for (const file of await readdir(workspace, { withFileTypes: true }))
    if (file.isFile()) await cp(join(workspace, file.name), join(root, file.name));
  await symlink(join(workspace, "node_modules"), join(root, "node_modules"));
  for (const each of packages) {
    await cp(join(workspace, each), join(root, each), {
      recursive: true,
      filter: (source) => !notSource.test(relative(join(workspace, each), source)),
    });
    await linkDependencies(root, each);
  }
  return {
    root,
    /** Folders of the copied packages, dependencies first. */
    packages,
    /** Puts a contract in place, as JSON: YAML is a superset of it. */
    write(contract: Json): Promise<void> {
      return writeFile(join(root, "openapi/onvy.yaml"), JSON.stringify(contract, null, 2));
    },
    /** Runs a package's own script; undefined when it has none of the name. */
    async run(folder: string, name: string, args: readonly string[] = []): Promise<Ended | undefined> {
      const script = await scriptOf(join(root, folder), name);
      return script === undefined ? undefined : runScript(script, args, join(root, folder), stop.signal);
    },
    remove(): Promise<void> {
      stop.abort();
      return rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A private copy of the workspace's source, in which a mutant may be tried. */
export type Sandbox = Awaited<ReturnType<typeof createSandbox>>;

/** The workspace's packages that one depends on itself: names and folders. */
async function dependenciesOf(folder: string): Promise<(readonly [name: string, folder: string])[]> {
  const links = join(workspace, folder, "node_modules/@onvy");
  const names = await readdir(links).catch(() => []);
  return Promise.all(
    names.map(async (name) => [name, relative(workspace, await realpath(join(links, name)))] as const),
  );
}

/** A package's folder and those of the workspace's packages that it depends on, dependencies first. */
async function withDependencies(folder: string, found = new Set<string>()): Promise<Set<string>> {
  for (const [, each] of await dependenciesOf(folder))
    if (!found.has(each)) await withDependencies(each, found);
  return found.add(folder);
}

async function linkDependencies(root: string, folder: string): Promise<void> {
  const from = join(workspace, folder, "node_modules");
  const to = join(root, folder, "node_modules");
  await mkdir(join(to, "@onvy"), { recursive: true });
  for (const name of await readdir(from).catch(() => []))
    if (name !== "@onvy") await symlink(join(from, name), join(to, name));
  for (const [name, target] of await dependenciesOf(folder))
    await symlink(join(root, target), join(to, "@onvy", name));
}

/** The script of a package under a name, as its package.json has it. */
export async function scriptOf(folder: string, name: string): Promise<string | undefined> {
  const { scripts } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    scripts?: Readonly<Record<string, string>>;
  };
  return scripts?.[name];
}

/** What a package manager sets for a script in a folder, and no sign of CI: there, codegen only compares. */
export function environmentIn(cwd: string): NodeJS.ProcessEnv {
  const { CI: _, GITHUB_ACTIONS: __, FORCE_COLOR: ___, ...env } = process.env;
  const bins = [
    join(cwd, "node_modules/.bin"),
    join(workspace, "node_modules/.bin"),
    dirname(process.execPath),
  ];
  return { ...env, NO_COLOR: "1", PATH: [...bins, env.PATH].join(":") };
}

const limit = 600_000; // a loaded machine is no answer

/**
 * Runs a script as a package manager does, in a process group of its own: an abort or the time limit ends all of it,
 * for test runners leave workers behind otherwise.
 */
export async function runScript(
  script: string,
  args: readonly string[],
  cwd: string,
  signal: AbortSignal,
  time = limit,
): Promise<Ended> {
  const child = spawn("sh", ["-c", `${script} "$@"`, "sh", ...args], {
    cwd,
    detached: true,
    env: environmentIn(cwd),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let late = false;
  const end = (): void => {
    try {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
    } catch {
      // The group has ended by itself.
    }
  };
  const timer = setTimeout(() => {
    late = true;
    end();
  }, time);
  signal.addEventListener("abort", end, { once: true });
  try {
    const output = [text(child.stdout), text(child.stderr)];
    const [code] = await once(child, "close");
    return { passed: code === 0, late, output: (await Promise.all(output)).join("") };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
    end();
  }
}
