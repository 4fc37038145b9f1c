import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "../execute.ts";
import type { Tarball } from "../pack.ts";
import { installFixture, makeProject, writeFiles } from "../project.ts";

/** The compilers that are claimed, by the folder they are installed in. */
export const compilers = ["5.0", "5.4", "5.9", "6", "7"] as const;
export type Compiler = (typeof compilers)[number];

/** One error of a compiler: where, which, and its whole text. */
export interface Diagnostic {
  file: string;
  line: number;
  /** From 1, as compilers count. */
  column: number;
  code: string;
  message: string;
}

const program = join(import.meta.dirname, "../../fixtures/types/programs");

/** A project with the package and a program, for one compiler. */
export async function compilerProject(
  id: string,
  tarball: Tarball,
  file: string,
  as: string,
): Promise<string> {
  await installFixture("types");
  return makeProject(id, tarball, { [as]: await readFile(join(program, file), "utf8") }, "types");
}

/** Compiles a project with these options, as the command line does. Rejects if the compiler itself fails. */
export async function compile(
  compiler: Compiler,
  folder: string,
  name: string,
  config: { compilerOptions: object; files: string[] },
): Promise<Diagnostic[]> {
  await writeFiles(folder, { [`${name}.json`]: JSON.stringify(config, null, 2) });
  const tools = await installFixture("types");
  const tsc = join(tools, `node_modules/typescript-${compiler}/bin/tsc`);
  const { code, output, errors } = await execute(["node", tsc, "-p", `${name}.json`, "--pretty", "false"], {
    cwd: folder,
  });
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
    if (code !== undefined)
      diagnostics.push({ file, line: Number(line), column: Number(column), code, message });
    else if (/^\s+\S/.test(text)) {
      const last = diagnostics.at(-1);
      if (last) last.message += `\n${text}`;
    }
  }
  return diagnostics;
}
