import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runNode } from "./process.ts";
import { packages, type Sandbox } from "./sandbox.ts";

/** Nothing could be generated from the contract: no maintainer could ship it. */
export class InvalidContract extends Error {
  override readonly name = "InvalidContract";
}

/** What a check says against the contract in the sandbox, in one line; undefined when it is content. */
export type Complaint = string | undefined;

const minute = 60_000;

/** The type side of one sandbox, which remembers what its client was last built from. */
export interface Types {
  /** Regenerates the types from the sandbox's contract, as a maintainer would. Throws an InvalidContract. */
  regenerate(signal: AbortSignal): Promise<void>;
  /** Builds the client and type-checks it and all that uses it, with the type tests. Same types, same answer. */
  check(signal: AbortSignal): Promise<Complaint>;
}

/** The sandbox's client is taken as built from the committed types, and those as sound. */
export async function typesOf({ root }: Sandbox): Promise<Types> {
  const client = join(root, "packages/client");
  const generated = join(client, "src/generated");
  const read = async (): Promise<string> => {
    const files = (await readdir(generated)).sort().map((name) => readFile(join(generated, name), "utf8"));
    return (await Promise.all(files)).join("\0");
  };
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
      const { code, output } = await runNode(["scripts/codegen.ts"], { cwd: client, signal, limit: minute });
      if (code !== 0) throw new InvalidContract(firstMatch(output, /.*error.*/i));
    },
    check: async (signal) => {
      const types = await read();
      if (types !== built || !answers.has(types)) answers.set(types, await ask(types, signal));
      return answers.get(types);
    },
  };
}

/** The TypeScript projects that the root's `typecheck` script checks, as far as the sandbox has them. */
async function projectsOf(root: string): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: { typecheck: string };
  };
  const projects = [...scripts.typecheck.matchAll(/-p (\S+)/g)].map(([, project]) => project ?? "");
  return projects.filter((project) => packages.some((each) => project.startsWith(each)));
}

/** Runs the suite until its first failure. */
export async function behaviour({ root }: Sandbox, signal: AbortSignal): Promise<Complaint> {
  const suite = join(root, "apps/contract-tests");
  const { code, output } = await runNode(
    [await bin(suite, "vitest"), "run", "--bail=1", "--exclude=src/mutate/**", "--exclude=src/live/**"],
    { cwd: suite, signal, limit: 3 * minute },
  );
  if (code === 0) return undefined;
  return code === 124 ? "the suite did not end" : firstMatch(output, /^.*(FAIL|Error:|×).*$/m);
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
