import { expect, test } from "vitest";
import { checks, targets } from "./matrix.ts";
import { readSupport, type Support, supportProblems } from "./support.ts";

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

test("the policy, the matrix and engines say the same", () => {
  expect(supportProblems(readSupport(), ids(targets), ids(checks))).toEqual([]);
});

const claim = { name: "Node", versions: ">=20", why: "it is run", targets: ["node"] };
const policy = (...runtimes: Support["runtimes"]): Parameters<typeof supportProblems>[0] => ({
  engines: ">=20",
  support: { runtimes, compilers: [], libraries: [], package: [] },
});

test.each([
  ["a claim that nothing shows", policy({ ...claim, targets: [] }), "Node is claimed, and nothing shows it"],
  ["a claim without a reason", policy({ ...claim, why: "" }), "Node is claimed without a reason"],
  [
    "a target that does not exist",
    policy({ ...claim, targets: ["node", "safari"] }),
    "safari is claimed, and no target",
  ],
  ["a check that does not exist", policy({ ...claim, checks: ["flow-"] }), "flow- is claimed, and no check"],
  [
    "a target that nobody claims",
    policy({ ...claim, targets: ["nodejs"] }),
    "node is run, and claimed nowhere",
  ],
  [
    "another version in engines",
    policy({ ...claim, versions: ">=18" }),
    "engines says >=20, the policy >=18",
  ],
])("%s is a problem", (_, support, problem) => {
  expect(supportProblems(policy(claim), ["node"], [])).toEqual([]);
  expect(supportProblems(support, ["node"], [])).toContain(problem);
});

test("a check that nobody claims is a problem", () => {
  expect(supportProblems(policy(claim), ["node"], ["types-5.0"])).toEqual([
    "types-5.0 is checked, and claimed nowhere",
  ]);
});
