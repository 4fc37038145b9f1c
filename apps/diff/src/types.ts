import { execFile } from "node:child_process";
import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A generated type that is not what it was. */
export interface TypeChange {
  /** `User`, or `operations.getUser`. */
  readonly name: string;
  /** The lines that went and came, in unified format without its headings. */
  readonly diff: string;
}

/** What changed between two outputs of the generator, type by type. */
export async function typeChanges(before: string, after: string): Promise<TypeChange[]> {
  const [old, now] = [membersOf(before), membersOf(after)];
  const names = new Set([...old.keys(), ...now.keys()].filter((name) => old.get(name) !== now.get(name)));
  await using folder = await mkdtempDisposable(join(tmpdir(), "onvy-types-"));
  const [left, right] = [join(folder.path, "before"), join(folder.path, "after")];
  const changes: TypeChange[] = [];
  for (const name of names) {
    await writeFile(left, old.get(name) ?? "");
    await writeFile(right, now.get(name) ?? "");
    changes.push({ name, diff: await lineDiff(left, right) });
  }
  return changes;
}

/** The named schemas and the operations in the generator's output, each with its lines. */
function membersOf(text: string): Map<string, string> {
  const members = new Map<string, string>();
  let section = "";
  let name: string | undefined;
  for (const line of text.split("\n")) {
    if (/^export interface|^ {4}\w+: \{$/.test(line) && !/^ {4}\w/.test(line))
      section = line.split(" ")[2] ?? "";
    const indent = section === "components" ? 8 : 4;
    const start = new RegExp(`^ {${indent}}"?([\\w-]+)"?: `).exec(line)?.[1];
    if (section !== "components" && section !== "operations") continue;
    if (start) name = section === "operations" ? `operations.${start}` : start;
    if (name) members.set(name, `${members.get(name) ?? ""}${line.slice(indent)}\n`);
    if (new RegExp(`^ {0,${indent}}\\}?;?$`).test(line) || (start && line.endsWith(";"))) name = undefined;
  }
  return members;
}

async function lineDiff(left: string, right: string): Promise<string> {
  const options = ["diff", "--no-index", "--no-color", "--unified=2", left, right];
  // git diff answers 1 when the files differ.
  const { stdout } = await run("git", options).catch((error: { stdout: string }) => error);
  return stdout
    .slice(stdout.indexOf("@@"))
    .replaceAll(/^(?:@@.*|\\ No newline.*)\n/gm, "")
    .trimEnd();
}
