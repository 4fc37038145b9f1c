/** Compiles and runs programs that stand in documents, as their readers would: strict, and with a mock as ONVY. */
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const tsc = here("../../../node_modules/typescript/bin/tsc");
const options =
  "--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --target es2022 --module nodenext --types node --lib es2022,dom,dom.iterable --jsx preserve --allowImportingTsExtensions --pretty false";

/** The code of each fence of a language in a Markdown text, in order. */
export function fencesIn(text: string, language: string): string[] {
  const fences = text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"));
  return [...fences].map(([, code = ""]) => code);
}

/** Writes programs as modules of a folder, which is emptied before. What they import is looked for from there. */
export async function writePrograms(folder: string, programs: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [file, code] of programs) await writeFile(join(folder, file), `${code}\nexport {};\n`);
}

/** An error of the compiler. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  /** `TS2353: Object literal ...`, with its elaborations on lines of their own. */
  readonly message: string;
}

/** Compiles files of a folder. Rejects if the compiler itself fails. */
export async function compilePrograms(folder: string, files: readonly string[]): Promise<Complaint[]> {
  if (files.length === 0) return []; // TypeScript would take all that it finds
  const limits = { cwd: folder, maxBuffer: 64 * 1024 * 1024 };
  const result = await run(process.execPath, [tsc, ...options.split(" "), ...files], limits).catch(
    (error: { stdout: string; code: unknown }) => error,
  );
  const complaints = [...result.stdout.matchAll(/^(\S+?)\((\d+),\d+\): error (TS\d+: .*(?:\n .*)*)/gm)].map(
    ([, file = "", line, message = ""]) => ({ file, line: Number(line), message }),
  );
  if ("code" in result && complaints.length === 0)
    throw new Error(`TypeScript did not run.\n${result.stdout}`);
  return complaints;
}

/** How a program went. */
export interface Outcome {
  /** The values that it logged, as JSON knows them. */
  readonly logged: readonly unknown[];
  /** What it threw or complained of on the console, or that it did not end; undefined when all went well. */
  readonly complaint?: string;
}

/**
 * Runs files of a folder, of which each calls production, against a server at `url`; the outcomes by file. They run in
 * one process, and where one of them ends it or keeps it from ending (`timeout`, in milliseconds), each in its own.
 */
export async function runPrograms(
  folder: string,
  files: readonly string[],
  url: string,
  timeout = 30_000,
): Promise<Record<string, Outcome>> {
  const env = { ...process.env, MOCK_URL: url, ONVY_API_KEY: "key_of_the_tests" };
  const limits = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024, timeout };
  const command = [here("run-programs.ts"), ...files];
  const { stdout } = await run(process.execPath, command, limits).catch(() => ({ stdout: "" }));
  if (stdout !== "") return JSON.parse(stdout);
  const [file = "", ...more] = files;
  if (more.length === 0)
    return { [file]: { logged: [], complaint: "it did not end well, and said nothing" } };
  const alone = await Promise.all(files.map((one) => runPrograms(folder, [one], url, timeout)));
  return Object.assign({}, ...alone);
}
