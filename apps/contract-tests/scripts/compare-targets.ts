/** After both runs: the fake passed the same tests as Prism, save those listed here, with reasons. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";

/** Tests that run against one of the two only. */
const differences: readonly {
  readonly name: RegExp;
  readonly onlyAgainst: "prism" | "fake";
  readonly reason: string;
}[] = [
  {
    name: /auth\/server › request body \/ type null › is refused when broken$/,
    onlyAgainst: "fake",
    reason:
      "To Prism a body of null is no body, and this operation needs none; the fake refuses null as what it is.",
  },
];

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

function passedIn(file: string): ReadonlySet<string> {
  const { testResults } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const suites = testResults.filter(({ name }) => relative(".", name).startsWith("suites/"));
  const tests = suites.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "passed")
      .map(({ fullName }) => `${relative(".", name)}: ${fullName}`),
  );
  return new Set(tests);
}

const passed = { prism: passedIn("reports/vitest.json"), fake: passedIn("reports/fake/vitest.json") };
const only = (one: "prism" | "fake", other: "prism" | "fake"): string[] =>
  [...passed[one]].filter((name) => !passed[other].has(name));
const found = [
  ...only("prism", "fake").map((name) => ({ name, side: "prism" })),
  ...only("fake", "prism").map((name) => ({ name, side: "fake" })),
];
const listed = ({ name, side }: (typeof found)[number]) =>
  differences.some((each) => each.onlyAgainst === side && each.name.test(name));
const problems = [
  ...found.filter((each) => !listed(each)).map(({ name, side }) => `passed against ${side} only: ${name}`),
  ...differences
    .filter((each) => !found.some(({ name, side }) => side === each.onlyAgainst && each.name.test(name)))
    .map((each) => `needless difference: ${each.name}`),
];
console.log(`Suite tests passed: ${passed.prism.size} against Prism, ${passed.fake.size} against the fake.`);
for (const { name, side } of found) console.log(`  only against ${side}: ${name}`);
if (problems.length > 0) {
  console.error(problems.slice(0, 20).join("\n"));
  process.exitCode = 1;
}
