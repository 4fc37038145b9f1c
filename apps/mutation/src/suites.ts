import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "@onvy/contract/json";
import { contractOf, title } from "@onvy/contract/operations";
import type { Ended, Sandbox } from "./sandbox.ts";

/** What the type check and the suites say of a contract. `says` is one line. */
export type Answer =
  | { readonly outcome: "noticed"; readonly by: "types" | "suites"; readonly says: string }
  /** Nothing can be generated from it: no maintainer could ship it. */
  | { readonly outcome: "invalid"; readonly says: string }
  | { readonly outcome: "unnoticed" };

/** The package whose tests compare the contract with documents. */
const documents = "packages/contract";

/** The package of the suites. */
const suites = "apps/contract-tests";

const quick = ["--bail=1", "--reporter=default"];

/**
 * Who asks in this sandbox, whose committed contract is `original`. A contract is regenerated, built, tested and
 * type-checked by the packages' own scripts, as a maintainer would. What takes too long is not noticed.
 */
export async function asking(sandbox: Sandbox, original: JsonObject) {
  const packages = sandbox.packages.filter((each) => each !== documents);
  const all = async (script: string, order = packages): Promise<Ended | undefined> => {
    for (const each of order) {
      const ended = await sandbox.run(each, script);
      if (ended && !ended.passed) return ended;
    }
    return undefined;
  };
  let built = await digestOfGenerated(sandbox);
  const typed = new Map<string, string | undefined>([[built, undefined]]); // the committed ones are sound
  const meant = meanings(original);

  return {
    /** The tests of the documents: what they say, if anything. */
    async documents(contract: JsonObject): Promise<string | undefined> {
      await sandbox.write(contract);
      for (const script of ["codegen", "test"]) {
        const ended = await sandbox.run(documents, script, script === "test" ? quick : []);
        if (ended && !ended.passed && !ended.late) return firstLine(ended, failure);
      }
      return undefined;
    },
    /** The suites and the types, with no document beside the contract to help them. */
    async suites(contract: JsonObject): Promise<Answer> {
      await sandbox.write(contract);
      const ungenerated = await all("codegen");
      if (ungenerated) return { outcome: "invalid", says: firstLine(ungenerated, /.*error.*/i) };
      const generated = await digestOfGenerated(sandbox);
      if (generated !== built) {
        const broken = await all("build");
        built = broken ? "" : generated;
        if (broken) return { outcome: "noticed", by: "types", says: firstLine(broken, /.*error.*/i) };
      }
      const only = unchanged(meant, contract);
      const pattern = only === undefined ? [] : [`--testNamePattern=${only}`];
      // Coverage is not judged over a part of the tests: a gap that a mutant tears is no test that failed.
      const tested = await sandbox.run(suites, "suites", ["suites/", ...quick, ...pattern]);
      if (tested && !tested.passed && !tested.late)
        return { outcome: "noticed", by: "suites", says: firstLine(tested, failure) };
      if (!typed.has(generated)) {
        const mistyped = await all("typecheck", packages.toReversed()); // the suites' own first: they notice most
        typed.set(generated, mistyped && firstLine(mistyped, /.*error TS.*/));
      }
      const says = typed.get(generated);
      return says === undefined ? { outcome: "unnoticed" } : { outcome: "noticed", by: "types", says };
    },
  };
}

/** Asks about one contract after another. */
export type Ask = Awaited<ReturnType<typeof asking>>;

const failure = /^.*(FAIL|Error:|×).*$/m;

/** What each operation means, by the names that tests have for it. */
function meanings(root: JsonObject): Map<string, string> {
  const { operations, webhooks } = contractOf({ root, locate: () => "" });
  const named = [
    ...operations.map((each) => [title(each), each] as const),
    ...webhooks.map(({ name, operation }) => [`webhook ${name}`, operation] as const),
  ];
  return new Map(named.map(([name, each]) => [`${name}|${each.id}`, JSON.stringify(each)]));
}

/**
 * A pattern for every test but those of operations that mean in this contract what they meant: these would say what
 * they said. Undefined for all tests, where no operation means anything else or one is gone.
 */
export function unchanged(meant: ReadonlyMap<string, string>, contract: JsonObject): string | undefined {
  let means: ReadonlyMap<string, string>;
  try {
    means = meanings(contract);
  } catch {
    return undefined; // the suites do not start
  }
  const same = [...meant.keys()].filter((name) => means.get(name) === meant.get(name));
  if (same.length === meant.size || [...meant.keys()].some((name) => !means.has(name))) return undefined;
  const names = same.flatMap((name) => name.split("|").map((each) => RegExp.escape(each)));
  return `^(?!.*(${names.join("|")})( |$))`;
}

async function digestOfGenerated({ root, packages }: Sandbox): Promise<string> {
  const hash = createHash("sha256");
  for (const each of packages)
    for (const file of (await readdir(join(root, each), { recursive: true })).sort())
      if (/(^|\/)generated\/[^/]+$/.test(file) && !file.includes("node_modules"))
        hash.update(await readFile(join(root, each, file)));
  return hash.digest("hex");
}

function firstLine({ output }: Ended, pattern: RegExp): string {
  const line = pattern.exec(output)?.[0] ?? output.trim().split("\n").at(-1) ?? "";
  return line.trim().slice(0, 300);
}
