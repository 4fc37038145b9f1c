/** The versions before the present one: what the client's changelog lists, with the contract that each was released with. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Version {
  readonly version: string;
  /** The day of the release, `2026-11-24`. */
  readonly date: string;
  /** The contract's text of that day. */
  readonly contract: string;
}

const workspace = fileURLToPath(new URL("../../../", import.meta.url));

/** Newest first; none, as long as there is one version. One whose tag this clone does not have is left out. */
export function earlierVersions(folder = workspace): readonly Version[] {
  const changelog = `${folder}/packages/client/CHANGELOG.md`;
  if (!existsSync(changelog)) return [];
  const [, ...earlier] = [...readFileSync(changelog, "utf8").matchAll(/^## (\d+\.\d+\.\d+\S*)/gm)];
  return earlier.flatMap(([, version = ""]) => {
    const tag = `@onvy/client@${version}`;
    const contract = git(folder, "show", `${tag}:openapi/onvy.yaml`);
    const date = git(folder, "log", "-1", "--format=%cs", tag);
    return contract === undefined || date === undefined ? [] : [{ version, date: date.trim(), contract }];
  });
}

/** Where the site keeps a version. */
export function versionAddress(version: string): string {
  return `/v/${version}/`;
}

function git(cwd: string, ...command: string[]): string | undefined {
  try {
    return execFileSync("git", command, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}
