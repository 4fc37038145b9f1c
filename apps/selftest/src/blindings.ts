import { readdirSync, readFileSync } from "node:fs";
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

/** Modules whose functions judge, by what they are called in the table. */
const judges: Readonly<Record<string, readonly string[]>> = {
  "assertion helper": ["wire/expectations", "wire/faithful", "wire/violations"].map(ofSuites),
  "coverage counter": ["coverage/exercised", "coverage/floors", "coverage/values", "coverage/verdict"].map(
    ofSuites,
  ),
  "rule generator": ["generate/rules"].map(ofSuites),
  "live check": [
    "live/checks/answer",
    "live/checks/body",
    "live/checks/echo",
    "live/checks/headers",
    "live/checks/lists",
    "live/checks/transport",
    "live/probes/head",
    "live/probes/methods",
    "live/probes/pages",
  ].map(ofSuites),
  oracle: [
    "check",
    "documented",
    "evidence",
    "evidence/agreement",
    "evidence/keys",
    "evidence/names",
    "evidence/values",
    "evidence/words",
    "story",
    "story/exchanges",
    "story/identities",
    "story/links",
    "story/objects",
    "validator",
  ].map((name) => `packages/contract/src/${name}.ts`),
};

function ofSuites(name: string): string {
  return `apps/contract-tests/src/${name}.ts`;
}

/** What is no function: file, its words, and what stands there instead. */
const sabotages: readonly (readonly [kind: string, what: string, file: string, from: string, to: string])[] =
  [
    ["recorder", "tells nobody", ofSuites("wire/recorder"), "    onExchange(exchange);\n", ""],
    ["recorder", "keeps nothing", ofSuites("wire/recorder"), "    taken.push(exchange);\n", ""],
    [
      "recorder",
      "never says that the server is lost",
      ofSuites("wire/recorder"),
      "      lost = fault;\n",
      "",
    ],
    [
      "reporter",
      "never complains",
      ofSuites("coverage/reporter"),
      "complaintsAbout(run, coverage, floors)",
      "[]",
    ],
    [
      "reporter",
      "takes every run for a part",
      ofSuites("coverage/reporter"),
      "const judged = full && run.passed;",
      "const judged = false;",
    ],
    [
      "reporter",
      "is not asked",
      "apps/contract-tests/vitest.config.ts",
      '      "./src/coverage/reporter.ts",\n',
      "",
    ],
    [
      "reporter",
      "keeps the report of an earlier run",
      ofSuites("coverage/reports"),
      'for (const name of ["coverage", "matrix"])',
      "for (const name of [] as string[])",
    ],
    [
      "coverage counter",
      "counts nothing as missing",
      ofSuites("coverage/coverage"),
      "items.filter((item) => !item.exercised).map(({ id }) => id)",
      "[]",
    ],
    [
      "Prism validation",
      "of requests is off",
      "apps/mock/src/prism.ts",
      "validateRequest: true",
      "validateRequest: false",
    ],
    [
      "Prism validation",
      "of answers is off",
      "apps/mock/src/prism.ts",
      "validateResponse: true",
      "validateResponse: false",
    ],
    [
      "Prism validation",
      "of credentials is off",
      "apps/mock/src/prism.ts",
      "checkSecurity: true",
      "checkSecurity: false",
    ],
    [
      "client",
      "is not held to one request",
      ofSuites("wire/caller"),
      "if (!exchange || more.length > 0)",
      "if (!exchange)",
    ],
  ];

/** Every blinding of a workspace. They follow from its files: a judge, a suite or a test that is new is blinded too. */
export function blindingsOf(root: string): Blinding[] {
  const read = (file: string): string => readFileSync(join(root, file), "utf8");
  const functions = Object.entries(judges).flatMap(([kind, files]) =>
    files.flatMap((file) =>
      exportedFunctions(read(file)).flatMap((name) => {
        const text = emptied(read(file), name);
        return text === undefined ? [] : [{ name: `${file} ${name}`, kind, file, text }];
      }),
    ),
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
  return [
    "apps/contract-tests/suites",
    "apps/contract-tests/src",
    "packages/contract/src",
    "packages/client/src",
  ]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((file) => (file.startsWith("packages/client") ? /\.test-d\.ts$/ : /\.test(-d)?\.ts$/).test(file))
    .sort();
}
