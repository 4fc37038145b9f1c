import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMock } from "@onvy/mock/prism";
import type { Base } from "../base.ts";
import { type Broken, compile, workFolder } from "./compile.ts";

const run = promisify(execFile);
const readme = "packages/client/README.md";

/** Compiles the README's snippets and the type tests of the base against the client of now, and runs the snippets. */
export async function brokenSnippets(base: Base): Promise<{ programs: number; broken: Broken[] }> {
  const programs = new Map([...(await snippetsOf(base)), ...(await typeTestsOf(base))]);
  await using work = await workFolder("consumers-");
  const folder = work.path;
  for (const [file, { code }] of programs) await writeFile(join(folder, file), code);
  const errors = await compile(folder, [...programs.keys()]);
  const broken = errors.map(({ file, line, message }) => ({
    who: `${programs.get(file)?.name ?? file}, line ${line}`,
    reason: message,
  }));
  const compiled = [...programs].filter(
    ([file, { runs }]) => runs && !errors.some((error) => error.file === file),
  );
  return { programs: programs.size, broken: [...broken, ...(await failing(folder, compiled))] };
}

interface Program {
  readonly name: string;
  readonly code: string;
  readonly runs: boolean;
}

async function snippetsOf(base: Base): Promise<[string, Program][]> {
  const text = (await base.read(readme)) ?? "";
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => [
    `snippet-${index + 1}.ts`,
    { name: `README snippet ${index + 1}`, code, runs: true },
  ]);
}

/** Those that need nothing but the package's public face. */
async function typeTestsOf(base: Base): Promise<[string, Program][]> {
  const files = (await base.list()).filter((path) =>
    /^(packages\/client|apps\/contract-tests)\/.*\.test-d\.ts$/.test(path),
  );
  const tests: [string, Program][] = [];
  for (const [index, path] of files.entries()) {
    const code = ((await base.read(path)) ?? "")
      .replaceAll(/from "\.\.?\/index\.ts"/g, 'from "@onvy/client"')
      .replaceAll(/from "\.\.?\/webhooks\.ts"/g, 'from "@onvy/client/webhooks"');
    if (!/from "\./.test(code)) tests.push([`types-${index + 1}.ts`, { name: path, code, runs: false }]);
  }
  return tests;
}

async function failing(folder: string, programs: readonly [string, Program][]): Promise<Broken[]> {
  await using mock = await startMock();
  const env = { ...process.env, ONVY_API_KEY: "key-of-the-diff", MOCK_URL: mock.url };
  const options = { cwd: folder, env, timeout: 20_000 };
  const results = await Promise.all(
    programs.map(async ([file, { name }]) => {
      const said = await run(process.execPath, ["--import", "@onvy/mock/to-mock", file], options).then(
        ({ stderr }) => stderr,
        // What was ended, or ended itself, may have said nothing.
        ({ stderr }: { stderr?: string }) => stderr || "it did not end well, and said nothing",
      );
      return said === "" ? [] : [{ who: `${name}, when run`, reason: firstLine(said) }];
    }),
  );
  return results.flat();
}

function firstLine(text: string): string {
  return text.split("\n").find((line) => /error|answered/i.test(line)) ?? text.split("\n")[0] ?? "";
}
