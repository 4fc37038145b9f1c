import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bodiesOf, loadDocumented, operationOf } from "@onvy/contract/documented";
import type { Contract, Operation } from "@onvy/contract/operations";
import { declaredItems, type Item } from "./items.ts";

function sumOf<Part>(parts: readonly Part[], count: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + count(part), 0);
}

/** Rules whose breaking must be seen: the constraints of a contract without their allowed sides. */
function rules(contract: Contract, wanted: (item: Item) => boolean): number {
  const isRule = ({ kind, id }: Item): boolean => kind === "constraints" && !/ allowed( \d+)?$/.test(id);
  return declaredItems(contract).filter((item) => isRule(item) && wanted(item)).length;
}

/** Whether a constraint's place is a response's key. */
const inAnswer = ({ id, owner }: Item): boolean =>
  /^(\d\w\w|default) /.test(id.slice(`constraints ${owner} `.length));

const bodies = ({ responses }: Operation, most = Number.POSITIVE_INFINITY): number =>
  responses.filter(({ body, status }) => body && status < most).length;
const requests = ({ request }: Operation): number => (request ? 1 : 0);

/** Tests that each suite has at least, counted from what the contract declares: nobody bumps a number by hand. */
export const suiteFloors: Readonly<Record<string, (contract: Contract) => number>> = {
  "answers.test.ts": (contract) =>
    sumOf(contract.operations, (each) => bodies(each)) + rules(contract, inAnswer),
  "credentials.test.ts": ({ operations }) =>
    sumOf(operations, ({ security }) =>
      sumOf(security, ({ header }) => (header === "Authorization" ? 4 : 3)),
    ),
  "documented.test.ts": (contract) =>
    sumOf(loadDocumented(), (example) =>
      example.method !== "WEBHOOK" && operationOf(contract, example) ? bodiesOf(contract, example).length : 0,
    ),
  "examples.test.ts": ({ operations, webhooks }) =>
    sumOf(
      [...operations, ...webhooks.map(({ operation }) => operation)],
      (operation) => bodies(operation) + requests(operation),
    ),
  "malformed.test.ts": ({ operations }) => 4 * sumOf(operations, requests) + 1,
  "properties.test.ts": ({ operations }) =>
    sumOf(operations, (operation) => 1 + requests(operation) + bodies(operation, 300)),
  "readme.test.ts": () => 2 + [...clientReadme().matchAll(/^```ts$/gm)].length,
  "requests.test.ts": (contract) =>
    sumOf(contract.operations, requests) + rules(contract, (item) => !inAnswer(item)),
  "round-trip.test.ts": ({ operations }) =>
    sumOf(operations, ({ responses, request, parameters, security }) => {
      const answers = sumOf(responses, ({ body }) => body?.examples.length ?? 1);
      const given = sumOf(parameters, ({ examples }) => examples.length);
      return (answers + (request?.examples.length ?? 0)) * security.length + given;
    }),
  "webhooks.test.ts": ({ webhooks }) =>
    sumOf(webhooks, ({ operation: { request } }) => 1 + (request ? request.examples.length + 2 : 0)),
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
  const alone = Object.entries(watchedAlone).flatMap(([folder, names]) =>
    names.map((name) => [`src/${folder}/${name}`, [name]] as const),
  );
  const units = [...alone, ...Object.entries(watchedTogether)].map(([test, modules]) => ({
    file: `${test}.test.ts`,
    least: sumOf(modules, (module) => exportsOf(join(home, dirname(test), `${module}.ts`))),
  }));
  return [...suites, ...units];
}

/**
 * The tests of what judges, and the modules that they watch: without a test that these refuse what is wrong, nothing
 * here proves anything. Each function that a module exports wants one test or more. These have a test of their own.
 */
const watchedAlone: Readonly<Record<string, readonly string[]>> = {
  coverage: ["coverage", "exercised", "floors", "items", "reporter", "values", "verdict"],
  generate: ["rules"],
  live: ["pace", "settings"],
  wire: ["caller", "expectations", "faithful", "raw", "recorder", "violations"],
};

/** Tests that watch modules of another name, beside them. */
const watchedTogether: Readonly<Record<string, readonly string[]>> = {
  "src/live/checks/checks": ["body", "echo", "headers", "lists", "transport"],
  "src/live/live": ["checks/answer", "run", "session", "identifiers"],
  "src/live/probes/probes": ["head", "methods"],
  "src/live/report/report": ["har", "html", "junit", "text"],
  "src/live/resume": ["journal"],
};

function exportsOf(file: string): number {
  return [...readFileSync(file, "utf8").matchAll(/^export (default )?(async )?(function|class) /gm)].length;
}

/** Test files of this package, as they stand on the disk. */
export function testFiles(home: string): string[] {
  return globSync(["suites/**/*.test.ts", "src/**/*.test.ts"], { cwd: home });
}

function clientReadme(): string {
  return readFileSync(new URL("../../../../packages/client/README.md", import.meta.url), "utf8");
}
