import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const walls = [...(await readFile(join(root, "walls.grit"), "utf8")).matchAll(/\$why = "(.+)"/g)].map(
  ([, why]) => why ?? "",
);

/** What each wall of `walls.grit` must refuse, and what stands beside it and may pass: [from, imported]. */
const planted: Record<string, { refused: [string, string][]; passed?: [string, string][] }> = {
  "Another package is imported by its name, and package.json names it.": {
    refused: [
      ["apps/diff/src/rules/a.ts", "../../../mutation/src/mutants.ts"],
      ["apps/diff/src/rules/b.ts", "../../../docs/site/lib/guides.ts"],
      ["packages/client/src/d.ts", "../../../apps/diff/expected.ts"],
      ["packages/contract/src/a.ts", "../../../apps/mock/src/prism.ts"],
      ["packages/client/src/core.ts", "../../../apps/mock/src/prism.ts"],
    ],
    passed: [
      ["apps/diff/test/a.ts", "../src/rate.ts"],
      ["apps/docs/site/src/lib/a.ts", "../../../src/guides.ts"],
    ],
  },
  "The contract knows its documents, and neither client nor app.": {
    refused: [["packages/contract/src/b.ts", "@onvy/client"]],
    passed: [["packages/contract/src/c.ts", "@onvy/openapi/documented-examples.json"]],
  },
  "The client knows no app: move what both need into packages/contract.": {
    refused: [["packages/client/scripts/a.ts", "@onvy/mock/prism"]],
    passed: [["packages/client/scripts/b.ts", "@onvy/contract/json"]],
  },
  "What is published imports nothing of the workspace.": {
    refused: [["packages/client/src/a.ts", "@onvy/contract/json"]],
    passed: [["packages/client/src/a.test.ts", "@onvy/contract/json"]],
  },
  "Only packages/client/src/core.ts touches openapi-fetch.": {
    refused: [
      ["packages/client/src/b.ts", "openapi-fetch"],
      ["apps/docs/src/a.ts", "openapi-fetch"],
    ],
    passed: [["packages/client/bench/a.ts", "openapi-fetch"]],
  },
  "Only packages/client/scripts/paths.ts touches openapi-typescript.": {
    refused: [["packages/client/scripts/c.ts", "openapi-typescript"]],
    passed: [["packages/client/scripts/paths.ts", "openapi-typescript"]],
  },
  "Only apps/mock/src/prism.ts touches Prism.": {
    refused: [
      ["apps/mock/src/a.ts", "@stoplight/prism-core"],
      ["apps/docs/site/src/a.ts", "@stoplight/prism-core"],
    ],
    passed: [["apps/mock/src/prism.ts", "@stoplight/prism-core"]],
  },
  "generate/ imports none of its siblings.": {
    refused: [["apps/contract-tests/src/generate/a.ts", "../wire/caller.ts"]],
    passed: [["apps/contract-tests/src/generate/b.ts", "./rules.ts"]],
  },
  "wire/ imports none of its siblings.": {
    refused: [["apps/contract-tests/src/wire/a.ts", "../coverage/items.ts"]],
  },
  "coverage/ knows neither live/ nor suites/.": {
    refused: [["apps/contract-tests/src/coverage/a.ts", "../../suites/fixture.ts"]],
    passed: [["apps/contract-tests/src/coverage/b.ts", "../wire/caller.ts"]],
  },
  "live/ knows neither coverage/ nor suites/.": {
    refused: [["apps/contract-tests/src/live/checks/a.ts", "../../coverage/items.ts"]],
    passed: [["apps/contract-tests/src/live/checks/b.ts", "../../generate/rules.ts"]],
  },
  "Mutation runs the suites and imports none of them.": {
    refused: [
      ["apps/mutation/src/a.ts", "@onvy/contract-tests/wire/caller"],
      ["apps/mutation/src/b.ts", "../../contract-tests/vitest.config.ts"],
    ],
  },
};

/** The ways in which a module names another one. */
const forms = (module: string): string =>
  [
    `import * as all from "${module}";`,
    `import type { One } from "${module}";`,
    `export * from "${module}";`,
    `export const later = (): Promise<unknown> => import("${module}");`,
    `export const old = require("${module}");`,
    "export const used: [typeof all, One?] = [all];",
  ].join("\n");

let home: string;
let told: { file: string; why: string }[];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "walls-"));
  for (const file of ["biome.json", "walls.grit"]) await cp(join(root, file), join(home, file));
  for (const [file, module] of Object.values(planted).flatMap(({ refused, passed = [] }) => [
    ...refused,
    ...passed,
  ])) {
    await mkdir(dirname(join(home, file)), { recursive: true });
    await writeFile(join(home, file), forms(module));
  }
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = [biome, "lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"];
  const report = await new Promise<string>((resolve) => {
    execFile(process.execPath, options, { cwd: home }, (_, output) => resolve(output));
  });
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { category: string; message: string; location: { path: string } }[];
  };
  told = diagnostics
    .filter(({ category }) => category === "plugin")
    .map(({ message, location }) => ({ file: location.path, why: message }));
});

afterAll(() => rm(home, { recursive: true }));

test("every wall has an import that it must refuse", () => {
  expect(Object.keys(planted)).toEqual(walls);
});

describe.each(Object.entries(planted))("%s", (why, { refused, passed = [] }) => {
  test.each(refused)("refuses %s ▶ %s, however it is written", (file) => {
    expect(told.filter((each) => each.file === file && each.why === why)).toHaveLength(5);
  });

  test.each(passed)("lets %s ▶ %s pass", (file) => {
    expect(told.filter((each) => each.file === file)).toEqual([]);
  });
});
