import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runNode } from "./process.ts";
import { packages, type Sandbox } from "./sandbox.ts";

/** Nothing could be generated from the contract: no maintainer could ship it. */
export class InvalidContract extends Error {
  override readonly name = "InvalidContract";
}

/** The machine was too slow for a verdict. */
export class OutOfTime extends Error {
  override readonly name = "OutOfTime";
}

/** What a check says against the contract in the sandbox, in one line; undefined when it is content. */
export type Complaint = string | undefined;

const minute = 60_000;

/** The packages with code that is generated, and where it stands. */
const generators = { "packages/client": "src/generated", "apps/contract-tests": "suites/generated" };

async function textOf(directories: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const directory of directories)
    for (const name of (await readdir(directory)).sort())
      texts.push(await readFile(join(directory, name), "utf8"));
  return texts.join("\0");
}

/** The type side of one sandbox, which remembers what its client was last built from. */
export interface Types {
  /** Regenerates the types from the sandbox's contract, as a maintainer would. Throws an InvalidContract, or OutOfTime. */
  regenerate(signal: AbortSignal): Promise<void>;
  /** Builds the client and type-checks it and all that uses it, with the type tests. Same types, same answer. */
  check(signal: AbortSignal): Promise<Complaint>;
}

/** The sandbox's client is taken as built from the committed types, and those as sound. */
export async function typesOf({ root }: Sandbox): Promise<Types> {
  const client = join(root, "packages/client");
  const read = (): Promise<string> => textOf(Object.entries(generators).map((steps) => join(root, ...steps)));
  const answers = new Map<string, Complaint>([[await read(), undefined]]);
  let built = await read();

  const ask = async (types: string, signal: AbortSignal): Promise<Complaint> => {
    const { code, output } = await runNode([await bin(client, "tsdown")], {
      cwd: client,
      signal,
      limit: minute,
    });
    if (code !== 0) return `build: ${firstMatch(output, /error.*/i)}`;
    built = types;
    for (const each of await projectsOf(root)) {
      const checked = await runNode([await bin(root, "typescript", "tsc"), "-p", each], {
        cwd: root,
        signal,
        limit: minute,
      });
      if (checked.code !== 0) return firstMatch(checked.output, /.*error TS.*/);
    }
    return undefined;
  };

  return {
    regenerate: async (signal) => {
      for (const each of Object.keys(generators)) {
        const generator = { cwd: join(root, each), signal, limit: minute };
        const { code, output } = await runNode(["scripts/codegen.ts"], generator);
        if (code === 124) throw new OutOfTime(`codegen of ${each} did not end`);
        if (code !== 0) throw new InvalidContract(firstMatch(output, /.*error.*/i));
      }
    },
    check: async (signal) => {
      const types = await read();
      if (types !== built || !answers.has(types)) answers.set(types, await ask(types, signal));
      return answers.get(types);
    },
  };
}

/** The TypeScript projects of the sandbox's packages. */
async function projectsOf(root: string): Promise<string[]> {
  const found = await Promise.all(
    packages.map(async (each) => {
      const names = (await readdir(join(root, each))).filter((name) => /^tsconfig.*\.json$/.test(name));
      return names.map((name) => join(each, name));
    }),
  );
  return found.flat();
}

/** Where the tests are, and those among them that are no part of the behaviour: asked in process, or not about it. */
const suites = [
  {
    directory: "packages/contract",
    leaveOut: ["src/evidence.test.ts"],
    documented: ["src/documented.test.ts"],
  },
  {
    directory: "apps/contract-tests",
    leaveOut: ["src/live/**"],
    documented: ["suites/documented.test.ts"],
  },
];

/** Runs the suites until the first failure; those of the documented bodies only if they may notice. */
export async function behaviour(
  { root }: Sandbox,
  { documented, signal }: { documented: boolean; signal: AbortSignal },
): Promise<Complaint> {
  for (const suite of suites) {
    const cwd = join(root, suite.directory);
    const leaveOut = [...suite.leaveOut, ...(documented ? [] : suite.documented)];
    const command = [
      await bin(cwd, "vitest"),
      "run",
      "--bail=1",
      ...leaveOut.map((each) => `--exclude=${each}`),
    ];
    const { code, output } = await runNode(command, { cwd, signal, limit: 3 * minute });
    if (code === 124) return `${suite.directory}: the suite did not end`;
    if (code !== 0) return `${suite.directory}: ${firstMatch(output, /^.*(FAIL|Error:|×).*$/m)}`;
  }
  return undefined;
}

/** The script behind a command of a package's dependency. */
async function bin(directory: string, dependency: string, command = dependency): Promise<string> {
  const home = join(directory, "node_modules", dependency);
  const { bin } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  return join(home, typeof bin === "string" ? bin : (bin[command] ?? ""));
}

function firstMatch(output: string, pattern: RegExp): string {
  return (pattern.exec(output)?.[0] ?? lastLine(output)).trim().slice(0, 300);
}

function lastLine(output: string): string {
  return output.trim().split("\n").at(-1) ?? "";
}
