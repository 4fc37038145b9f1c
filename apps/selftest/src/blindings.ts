import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emptied, exportedFunctions } from "./emptied.ts";

/** One check that sees nothing any more. */
export interface Blinding {
  /** What is blinded: `apps/contract-tests/src/wire/expectations.ts expectSuccess`. */
  readonly name: string;
  readonly kind: string;
  readonly file: string;
  /** The file's text afterwards; undefined when the file is gone. */
  readonly text: string | undefined;
}

const ofSuites = "apps/contract-tests/src";
const ofContract = "packages/contract/src";

/** Modules whose functions judge: what they are called in the table, and where they stand. */
const judges: readonly (readonly [kind: string, folder: string, modules: string])[] = [
  ["assertion helper", `${ofSuites}/wire`, "expectations faithful violations"],
  ["coverage counter", `${ofSuites}/coverage`, "exercised floors values verdict"],
  ["rule generator", `${ofSuites}/generate`, "rules"],
  ["live check", `${ofSuites}/live/checks`, "answer body echo headers lists transport"],
  ["live check", `${ofSuites}/live/probes`, "head methods pages"],
  ["oracle", ofContract, "check documented evidence"],
  ["oracle", `${ofContract}/evidence`, "agreement keys names values words"],
  ["oracle", ofContract, "story"],
  ["oracle", `${ofContract}/story`, "exchanges identities links objects"],
  ["oracle", ofContract, "validator"],
];

const caller = `${ofSuites}/wire/caller.ts`;
const coverage = `${ofSuites}/coverage/coverage.ts`;
const recorder = `${ofSuites}/wire/recorder.ts`;
const reporter = `${ofSuites}/coverage/reporter.ts`;
const reports = `${ofSuites}/coverage/reports.ts`;
const config = "apps/contract-tests/vitest.config.ts";
const prism = "apps/mock/src/prism.ts";

/** What is no function: file, its words, and what stands there instead. */
type Sabotage = readonly [kind: string, what: string, file: string, from: string, to: string];
const sabotages: readonly Sabotage[] = [
  ["recorder", "tells nobody", recorder, "    onExchange(exchange);\n", ""],
  ["recorder", "keeps nothing", recorder, "    taken.push(exchange);\n", ""],
  ["recorder", "never says that the server is lost", recorder, "      lost = fault;\n", ""],
  ["reporter", "never complains", reporter, "complaintsAbout(run, coverage, floors)", "[]"],
  ["reporter", "takes every run for a part", reporter, "judged = full && run.passed;", "judged = false;"],
  ["reporter", "is not asked", config, '      "./src/coverage/reporter.ts",\n', ""],
  ["reporter", "keeps the report of an earlier run", reports, '["coverage", "matrix"]', "[] as string[]"],
  ["coverage counter", "counts nothing as missing", coverage, "(item) => !item.exercised", "() => false"],
  ["Prism validation", "of requests is off", prism, "validateRequest: true", "validateRequest: false"],
  ["Prism validation", "of answers is off", prism, "validateResponse: true", "validateResponse: false"],
  ["Prism validation", "of credentials is off", prism, "checkSecurity: true", "checkSecurity: false"],
  ["client", "is not held to one request", caller, "!exchange || more.length > 0", "!exchange"],
];

/** Every blinding of a workspace. They follow from its files: a judge, a suite or a test that is new is blinded too. */
export function blindingsOf(root: string): Blinding[] {
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  const functions = judges.flatMap(([kind, folder, modules]) =>
    modules.split(" ").flatMap((module) => {
      const file = `${folder}/${module}.ts`;
      return exportedFunctions(read(file)).flatMap((name) => {
        const text = emptied(read(file), name);
        return text === undefined ? [] : [{ name: `${file} ${name}`, kind, file, text }];
      });
    }),
  );
  const others = sabotages.map(([kind, what, file, from, to]) => {
    const parts = read(file).split(from);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times, not once: ${from}`);
    return { name: `${file} ${what}`, kind, file, text: parts.join(to) };
  });
  const gone = testsIn(root).map((file) => ({
    name: `${file} is gone`,
    kind: file.endsWith(".test-d.ts") ? "type test" : file.includes("/suites/") ? "suite" : "unit test",
    file,
    text: undefined,
  }));
  return [...functions, ...others, ...gone];
}

/** The test files of the packages that judge, and the type tests. */
export function testsIn(root: string): string[] {
  const tests = [
    "apps/contract-tests/{suites,src}/**/*.test{,-d}.ts",
    "packages/contract/src/**/*.test{,-d}.ts",
    "packages/client/src/**/*.test-d.ts",
  ];
  return globSync(tests, { cwd: root }).sort();
}
