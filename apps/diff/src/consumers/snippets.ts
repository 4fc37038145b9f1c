import { startMock } from "@onvy/mock/prism";
import { compilePrograms, fencesIn, runPrograms, writePrograms } from "@onvy/mock/programs";
import type { Base } from "../base.ts";
import { type Broken, reasonIn, workFolder } from "./compile.ts";

const readme = "packages/client/README.md";

/** Compiles the README's snippets and the type tests of the base against the client of now, and runs the snippets. */
export async function brokenSnippets(base: Base): Promise<{ programs: number; broken: Broken[] }> {
  const programs = new Map([...(await snippetsOf(base)), ...(await typeTestsOf(base))]);
  await using work = await workFolder("consumers-");
  const folder = work.path;
  await writePrograms(folder, new Map([...programs].map(([file, { code }]) => [file, code])));
  const errors = await compilePrograms(folder, [...programs.keys()]);
  const broken = errors.map(({ file, line, message }) => ({
    who: `${programs.get(file)?.name ?? file}, line ${line}`,
    reason: reasonIn(message),
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
  return fencesIn(text, "ts").map((code, index) => [
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
  if (programs.length === 0) return [];
  await using mock = await startMock();
  const files = programs.map(([file]) => file);
  const outcomes = await runPrograms(folder, files, mock.url);
  return programs.flatMap(([file, { name }]) => {
    const { complaint } = outcomes[file] ?? { complaint: "it did not run" };
    return complaint === undefined ? [] : [{ who: `${name}, when run`, reason: firstLine(complaint) }];
  });
}

function firstLine(text: string): string {
  return text.split("\n").find((line) => /error|answered/i.test(line)) ?? text.split("\n")[0] ?? "";
}
