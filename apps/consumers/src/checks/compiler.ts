import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "../execute.ts";
import { fixtures, writeFiles } from "../project.ts";

/** Where the programs are that compilers and editors read. */
export const programs = join(fixtures, "types/programs");

/** The text of one of them. */
export const program = (name: string) => readFile(join(programs, name), "utf8");

/** The compilers that are claimed, by the end of the name that they are installed under. */
export const compilers = ["5.0", "5.4", "5.9", "6", "7"] as const;
export type Compiler = (typeof compilers)[number];

/** Where a project that lies in `fixtures/types` has one. */
export const installed = (compiler: Compiler) => `../../node_modules/typescript-${compiler}/bin/tsc`;

/** What most projects are like that know a page. */
export const usual = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [] as string[],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The same for who bundles, as strict as can be. */
export const strictest = {
  ...usual,
  module: "esnext",
  moduleResolution: "bundler",
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
};

/** One error of a compiler: where, which, and its whole text. */
export interface Diagnostic {
  file: string;
  line: number;
  /** From 1, as compilers count. */
  column: number;
  code: string;
  message: string;
}

/** Compiles a project with these options, as the command line does. Rejects if the compiler itself fails. */
export async function compile(
  tsc: string,
  folder: string,
  files: string[],
  compilerOptions: object,
): Promise<Diagnostic[]> {
  await writeFiles(folder, { "tsconfig.json": JSON.stringify({ compilerOptions, files }, null, 2) });
  const command = ["node", tsc, "-p", ".", "--pretty", "false"];
  const { code, output, errors } = await execute(command, { cwd: folder });
  const diagnostics = parseDiagnostics(output);
  if (code !== 0 && diagnostics.length === 0) throw new Error(`tsc ended with ${code}: ${output}${errors}`);
  return diagnostics;
}

/** Reads `file(line,column): error TS1: text` with its indented continuation lines; errors of options have no place. */
export function parseDiagnostics(output: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const text of output.split("\n")) {
    const [, file = "", line = "0", column = "0", code, message = ""] =
      /^(?:(\S.*)\((\d+),(\d+)\): )?error (TS\d+): (.*)$/.exec(text) ?? [];
    const last = diagnostics.at(-1);
    if (code !== undefined)
      diagnostics.push({ file, line: Number(line), column: Number(column), code, message });
    else if (last && /^\s+\S/.test(text)) last.message += `\n${text}`;
  }
  return diagnostics;
}
