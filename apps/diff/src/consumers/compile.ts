import { execFile } from "node:child_process";
import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { loadContract } from "@onvy/contract/operations";
import { compilePrograms } from "@onvy/mock/programs";
import { heading, programOf, textOf } from "./programs.ts";

const run = promisify(execFile);
const workspace = fileURLToPath(new URL("../../../../", import.meta.url));

/** What this package leaves: reports, and while it works the programs that it compiles. */
export const reports = fileURLToPath(new URL("../../reports/", import.meta.url));

/** A folder that goes with its scope. It is no system's temporary one: programs there import what this package depends on. */
export async function workFolder(prefix: string): ReturnType<typeof mkdtempDisposable> {
  await mkdir(reports, { recursive: true });
  return mkdtempDisposable(join(reports, prefix));
}

/** Something that a consumer of the base relied on, and that no longer holds. */
export interface Broken {
  /** Who, and what of it: `reads GET /habits 200`. */
  readonly who: string;
  readonly reason: string;
}

/** Writes the types of each contract file beside it, as `FILE.ts`, with the client's own generator. */
export async function generateTypes(files: readonly string[]): Promise<void> {
  await run(process.execPath, [join(workspace, "packages/client/scripts/paths.ts"), ...files]);
}

/**
 * For each revision, the consumers of the base that TypeScript refuses. All files stand in one folder, with the types
 * of their contracts beside them.
 */
export async function brokenPrograms(
  base: string,
  revisions: readonly string[],
): Promise<Map<string, Broken[]>> {
  const lines = programOf(loadContract(base));
  const folder = dirname(base);
  const program = (revision: string): string => `${basename(revision)}.program.ts`;
  for (const revision of revisions) {
    const modules = { base: `./${basename(base)}.ts`, revision: `./${basename(revision)}.ts` };
    await writeFile(join(folder, program(revision)), textOf(lines, modules));
  }
  const errors = await compilePrograms(folder, revisions.map(program));
  return new Map(
    revisions.map((revision) => [
      revision,
      errors
        .filter(({ file }) => file === program(revision))
        .map(({ line, message }) => ({
          who: lines[line - 1 - heading]?.label ?? "the program",
          reason: reasonIn(message),
        })),
    ]),
  );
}

/** The last elaboration says what is wrong; the first line says only that something is. */
export function reasonIn(message: string): string {
  const text = message.split("\n").at(-1)?.trim() ?? message;
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}
