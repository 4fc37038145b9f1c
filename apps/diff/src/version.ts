import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { byImpact, heaviest, type Impact } from "./change.ts";

const published = "@onvy/client";

/** What the versions promise, and what the change asks of them. */
export interface Promised {
  /** `info.version` of the contract: as it was, as it is, and what it must be at least. */
  readonly contract: {
    readonly base: string;
    readonly revision: string;
    readonly needed: string;
    readonly kept: boolean;
  };
  /** The part that the pending changesets raise of the client's version. */
  readonly changeset: { readonly pending: Impact | undefined; readonly kept: boolean };
}

/** Whether the versions promise as much as the change does. */
export function promisedBy(
  versions: { base: string; revision: string },
  pending: Impact | undefined,
  bump: Impact | undefined,
): Promised {
  const needed = bump ? raise(versions.base, bump) : versions.base;
  return {
    contract: { ...versions, needed, kept: compareVersions(versions.revision, needed) >= 0 },
    changeset: { pending, kept: !bump || (pending !== undefined && byImpact(pending, bump) >= 0) },
  };
}

/** The next version when a part is raised (Semantic Versioning 2.0.0, sections 6 to 8). */
export function raise(version: string, part: Impact): string {
  const [major = 0, minor = 0, patch = 0] = partsOf(version);
  if (part === "major") return `${major + 1}.0.0`;
  return part === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** What the changesets in a folder raise of the client's version; undefined when none names it. */
export async function pendingIn(folder: string): Promise<Impact | undefined> {
  const files = (await readdir(folder).catch(() => [])).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return heaviest(texts.flatMap((text) => impactIn(text) ?? []));
}

function impactIn(changeset: string): Impact | undefined {
  const [, heading = ""] = /^---\n(.*?)\n---/s.exec(changeset) ?? [];
  const [, impact] = new RegExp(`^["']?${published}["']?: *(major|minor|patch)`, "m").exec(heading) ?? [];
  return impact as Impact | undefined; // the pattern allows no other
}

/** Writes the draft of a changeset: what it says is for people to better. Returns its path. */
export async function draftChangeset(
  folder: string,
  bump: Impact,
  lines: readonly string[],
): Promise<string> {
  const file = join(folder, "contract.md");
  const text = lines.map((line) => `- ${line}\n`).join("");
  await writeFile(file, `---\n"${published}": ${bump}\n---\n\nThe contract changed:\n\n${text}`);
  return file;
}

function compareVersions(left: string, right: string): number {
  const [one, other] = [partsOf(left), partsOf(right)];
  return one.map((part, index) => part - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function partsOf(version: string): number[] {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!found) throw new Error(`info.version is "${version}": write it as three numbers, such as 1.4.0.`);
  return found.slice(1).map(Number);
}
