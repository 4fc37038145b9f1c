/** Compiles TypeScript samples under strict, and runs them in one process against a mock. */
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const tsc = fileURLToPath(new URL("../../../node_modules/.bin/tsc", import.meta.url));
const runner = fileURLToPath(new URL("run-programs.ts", import.meta.url));

/** What a program logged, and how it ended. */
export interface Outcome {
  readonly logged: readonly unknown[];
  readonly error?: string;
}

/** A folder of programs beside this package's node_modules, so that they import the built client by its name. */
export async function writePrograms(name: string, programs: ReadonlyMap<string, string>): Promise<string> {
  const folder = fileURLToPath(new URL(`../reports/${name}/`, import.meta.url));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    [...programs].map(([file, code]) => writeFile(`${folder}${file}.ts`, `${code}\nexport {};\n`)),
  );
  return folder;
}

/** The compiler's complaints, one a line; none when all is well. */
export async function complaints(folder: string): Promise<readonly string[]> {
  const config = {
    compilerOptions: {
      ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ target: "es2022", module: "nodenext", jsx: "preserve", skipLibCheck: true },
      ...{ types: ["node"], lib: ["es2022", "dom", "dom.iterable"] },
    },
    include: ["*.ts"],
  };
  await writeFile(`${folder}tsconfig.json`, JSON.stringify(config));
  const { stdout } = await run(tsc, ["-p", folder, "--pretty", "false"], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  return stdout.split("\n").filter((line) => /error TS/.test(line));
}

/** Imports each program in turn; its calls of production go to `url`. */
export async function runPrograms(
  folder: string,
  names: readonly string[],
  url: string,
): Promise<Readonly<Record<string, Outcome>>> {
  const env = { ...process.env, ONVY_TEST_SERVER: url, ONVY_API_KEY: "key_of_the_tests" };
  const { stdout } = await run(process.execPath, [runner, folder, ...names], { env, maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}
