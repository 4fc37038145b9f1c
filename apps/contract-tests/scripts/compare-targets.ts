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
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "passed")
      .map(({ fullName }) => `${relative(".", name)}: ${fullName}`),
  );
  return new Set(tests.filter((name) => name.startsWith("suites/")));
}

const passed = { prism: passedIn("reports/vitest.json"), fake: passedIn("reports/fake/vitest.json") };
const found = (["prism", "fake"] as const).flatMap((side) =>
  [...passed[side]]
    .filter((name) => !passed.prism.has(name) || !passed.fake.has(name))
    .map((name) => {
      const reason = differences.find((each) => each.onlyAgainst === side && each.name.test(name));
      return { name, side, reason };
    }),
);
const needed = new Set(found.map(({ reason }) => reason));
const problems = [
  ...found.filter(({ reason }) => !reason).map(({ name, side }) => `passed against ${side} only: ${name}`),
  ...differences.filter((each) => !needed.has(each)).map(({ name }) => `needless difference: ${name}`),
];
console.log(`Suite tests passed: ${passed.prism.size} against Prism, ${passed.fake.size} against the fake.`);
for (const { name, side } of found) console.log(`  only against ${side}: ${name}`);
if (problems.length > 0) {
  console.error(problems.slice(0, 20).join("\n"));
  process.exitCode = 1;
}
