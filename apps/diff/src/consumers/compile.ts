import { execFile } from "node:child_process";
import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { loadContract } from "@onvy/contract/operations";
import { heading, programOf, textOf } from "./programs.ts";

const run = promisify(execFile);
const workspace = fileURLToPath(new URL("../../../../", import.meta.url));
const tsc = join(workspace, "node_modules/typescript/bin/tsc");
const options =
  "--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck --target es2022 --module nodenext --types node --lib es2022,dom,dom.iterable --allowImportingTsExtensions --pretty false";

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
  const errors = await compile(folder, revisions.map(program));
  return new Map(
    revisions.map((revision) => [
      revision,
      errors
        .filter(({ file }) => file === program(revision))
        .map(({ line, message }) => ({
          who: lines[line - 1 - heading]?.label ?? "the program",
          reason: message,
        })),
    ]),
  );
}

/** Compiles files of a folder as a strict program; each error has the last of its elaborations. */
export async function compile(
  folder: string,
  files: readonly string[],
): Promise<{ file: string; line: number; message: string }[]> {
  if (files.length === 0) return []; // TypeScript would take all that it finds
  const limits = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  const result = await run(process.execPath, [tsc, ...options.split(" "), ...files], limits).catch(
    (error: { stdout: string; code: unknown }) => error,
  );
  const errors = [...result.stdout.matchAll(/^(\S+?)\((\d+),\d+\): error (TS\d+: .*(?:\n .*)*)/gm)].map(
    ([, file = "", line, message = ""]) => ({ file, line: Number(line), message: reasonIn(message) }),
  );
  if ("code" in result && errors.length === 0) throw new Error(`TypeScript did not run.\n${result.stdout}`);
  return errors;
}

/** The last elaboration says what is wrong; the first line says only that something is. */
function reasonIn(message: string): string {
  const text = message.split("\n").at(-1)?.trim() ?? message;
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}
