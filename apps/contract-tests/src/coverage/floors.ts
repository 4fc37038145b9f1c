import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bodiesOf, loadDocumented, operationOf } from "@onvy/contract/documented";
import type { Contract, Operation } from "@onvy/contract/operations";
import { declaredItems, type Item } from "./items.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Rules whose breaking must be seen: the constraints of a contract without their allowed sides. */
function rules(contract: Contract, of: (item: Item, operation: Operation) => boolean): number {
  const byId = new Map(contract.operations.map((operation) => [operation.id, operation]));
  return declaredItems(contract).filter((item) => {
    const operation = byId.get(item.owner);
    const allowed = / (allowed|allowed \d+)$/.test(item.id) || item.id.endsWith(" null allowed");
    return operation && item.kind === "constraints" && !allowed && of(item, operation);
  }).length;
}

const inAnswer = ({ id, owner }: Item, { responses }: Operation): boolean =>
  responses.some(({ key }) => id.startsWith(`constraints ${owner} ${key} `));

const answers = ({ responses }: Operation): number => responses.filter(({ body }) => body).length;
const accepted = ({ responses }: Operation): number =>
  responses.filter(({ body, status }) => body && status < 300).length;

/** Tests that each suite has at least, counted from what the contract declares: nobody bumps a number by hand. */
export const suiteFloors: Readonly<Record<string, (contract: Contract) => number>> = {
  "answers.test.ts": (contract) => sum(contract.operations.map(answers)) + rules(contract, inAnswer),
  "credentials.test.ts": ({ operations }) =>
    sum(
      operations.map(({ security }) =>
        sum(security.map(({ header }) => (header === "Authorization" ? 4 : 3))),
      ),
    ),
  "documented.test.ts": (contract) =>
    sum(
      loadDocumented().map((example) =>
        example.method !== "WEBHOOK" && operationOf(contract, example)
          ? bodiesOf(contract, example).length
          : 0,
      ),
    ),
  "examples.test.ts": ({ operations, webhooks }) =>
    sum(
      [...operations, ...webhooks.map(({ operation }) => operation)].map(
        (operation) => answers(operation) + (operation.request ? 1 : 0),
      ),
    ),
  "malformed.test.ts": ({ operations }) => 4 * operations.filter(({ request }) => request).length + 1,
  "properties.test.ts": ({ operations }) =>
    sum(operations.map((operation) => 1 + (operation.request ? 1 : 0) + accepted(operation))),
  "readme.test.ts": () => 2 + [...clientReadme().matchAll(/^```ts$/gm)].length,
  "requests.test.ts": (contract) =>
    contract.operations.filter(({ request }) => request).length +
    rules(contract, (item, operation) => !inAnswer(item, operation)),
  "round-trip.test.ts": ({ operations }) =>
    sum(
      operations.map(({ responses, request, parameters, security }) => {
        const bodies = sum(responses.map(({ body }) => body?.examples.length ?? 1));
        const given = sum(parameters.map(({ examples }) => examples.length));
        return (bodies + (request?.examples.length ?? 0)) * security.length + given;
      }),
    ),
  "webhooks.test.ts": ({ webhooks }) =>
    sum(webhooks.map(({ operation }) => 1 + (operation.request ? operation.request.examples.length + 2 : 0))),
};

/** A test file and the least number of tests that must have passed in it. */
export interface Floor {
  /** Relative to this package: `suites/answers.test.ts`. */
  readonly file: string;
  readonly least: number;
}

/**
 * Every floor of this package: each suite's from the contract, each unit test's from what the modules that it
 * watches export.
 */
export function floorsOf(contract: Contract, home: string): Floor[] {
  const suites = Object.entries(suiteFloors).map(([file, least]) => ({
    file: `suites/${file}`,
    least: least(contract),
  }));
  const units = Object.entries(watched).map(([file, modules]) => ({
    file: `src/${file}`,
    least: sum(modules.map((module) => exportsOf(home, module))),
  }));
  return [...suites, ...units];
}

/**
 * The tests of what judges, and the modules that they watch: without a test that these refuse what is wrong, nothing
 * here proves anything. Each function that a module exports wants one test or more.
 */
const watched: Readonly<Record<string, readonly string[]>> = {
  "coverage/coverage.test.ts": ["coverage/coverage"],
  "coverage/exercised.test.ts": ["coverage/exercised"],
  "coverage/floors.test.ts": ["coverage/floors"],
  "coverage/items.test.ts": ["coverage/items"],
  "coverage/reporter.test.ts": ["coverage/reporter"],
  "coverage/values.test.ts": ["coverage/values"],
  "coverage/verdict.test.ts": ["coverage/verdict"],
  "generate/rules.test.ts": ["generate/rules"],
  "live/checks/checks.test.ts": [
    "live/checks/body",
    "live/checks/echo",
    "live/checks/headers",
    "live/checks/lists",
    "live/checks/transport",
  ],
  "live/live.test.ts": ["live/checks/answer", "live/run", "live/session", "live/identifiers"],
  "live/pace.test.ts": ["live/pace"],
  "live/probes/probes.test.ts": ["live/probes/head", "live/probes/methods"],
  "live/report/report.test.ts": [
    "live/report/har",
    "live/report/html",
    "live/report/junit",
    "live/report/text",
  ],
  "live/resume.test.ts": ["live/journal"],
  "live/settings.test.ts": ["live/settings"],
  "wire/caller.test.ts": ["wire/caller"],
  "wire/expectations.test.ts": ["wire/expectations"],
  "wire/faithful.test.ts": ["wire/faithful"],
  "wire/raw.test.ts": ["wire/raw"],
  "wire/recorder.test.ts": ["wire/recorder"],
  "wire/violations.test.ts": ["wire/violations"],
};

function exportsOf(home: string, module: string): number {
  const text = readFileSync(join(home, `src/${module}.ts`), "utf8");
  return [...text.matchAll(/^export (default )?(async )?(function|class) /gm)].length;
}

/** Test files of this package, as they stand on the disk. */
export function testFiles(home: string): string[] {
  return ["suites", "src"].flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => join(folder, name)),
  );
}

function clientReadme(): string {
  return readFileSync(new URL("../../../../packages/client/README.md", import.meta.url), "utf8");
}
