import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const workspace = fileURLToPath(new URL("../../../", import.meta.url));

/** What the working tree is compared with: a commit. */
export interface Base {
  /** As a person would say it: `main`, or `@onvy/client@1.2.0`. */
  readonly name: string;
  readonly commit: string;
  /** The text of a file as it was; undefined when there was none. */
  read(path: string): Promise<string | undefined>;
  /** The paths of the files that there were. */
  list(): Promise<readonly string[]>;
}

/** The commit that is named; else that of the last release, else where this branch left the main branch. */
export async function findBase(named: string | undefined): Promise<Base> {
  const candidates = named
    ? [named]
    : [await lastRelease(), "origin/main", "main"].filter((each) => each !== undefined);
  for (const name of candidates) {
    const commit = await git("rev-parse", "--verify", "--quiet", `${name}^{commit}`);
    if (commit) return baseAt(name, named ? commit : ((await git("merge-base", "HEAD", commit)) ?? commit));
  }
  throw new Error(
    named
      ? `git knows no commit ${named}. Fetch it first: git fetch origin ${named}`
      : "There is no release and no main branch here. Say what to compare with: pnpm contract:diff COMMIT",
  );
}

function baseAt(name: string, commit: string): Base {
  return {
    name,
    commit,
    read: (path) => git("show", `${commit}:${path}`),
    list: async () => (await git("ls-tree", "-r", "--name-only", commit))?.split("\n") ?? [],
  };
}

async function lastRelease(): Promise<string | undefined> {
  const tags = await git("tag", "--list", "@onvy/client@*", "--sort=-version:refname", "--merged", "HEAD");
  return tags?.split("\n")[0] || undefined;
}

/** What git answers; undefined when it refuses. */
async function git(...command: string[]): Promise<string | undefined> {
  const options = { cwd: workspace, maxBuffer: 64 * 1024 * 1024 };
  return run("git", command, options).then(
    ({ stdout }) => stdout.replace(/\n$/, ""),
    () => undefined,
  );
}
