import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openapiFolder } from "./document.ts";
import { asObject, type Json, members, pointer } from "./json.ts";
import { type Contract, type Operation, successOf } from "./operations.ts";
import type { Schema } from "./schema.ts";
import { forget, undeclared, violationsOf } from "./validator.ts";

/** The bodies that ONVY's public documentation shows for one operation, `null` where it shows none. */
interface DocumentedExample {
  /** Such as `POST /users (quickstart)`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly request: Json;
  readonly response: Json;
}

/** One documented body, and the schema that the contract has for its place; undefined where it has none. */
export interface DocumentedBody {
  /** `POST /users (quickstart) request`. */
  readonly name: string;
  readonly value: Json;
  readonly schema: Schema | undefined;
  /** The rules that it breaks although the same documentation states them. */
  readonly excepted: readonly DocumentedException[];
}

/** Where a body that ONVY's documentation shows breaks a rule that the same documentation states. */
interface DocumentedException {
  /** The names of the bodies, as in {@link DocumentedBody}. */
  readonly bodies: readonly string[];
  /** The rules that it breaks, as JSON pointer and keyword. */
  readonly breaks: readonly string[];
  /** What stands in those places when the rest of the body is put to the test. */
  readonly instead: Json;
  readonly reason: string;
}

const meal = "/users/{user_id}/nutrition/meals";

/** The rule stands, since it says more than a placeholder does. One that is no longer needed is reported. */
export const exceptions: readonly DocumentedException[] = [
  {
    bodies: ["GET /habits response"],
    breaks: ["/0/url format", "/0/cover format", "/0/public_url format"],
    instead: "https://example.com/habit",
    reason: "The page states the format uri and shows the placeholder <string>.",
  },
  {
    bodies: [`POST ${meal} request`, `PUT ${meal}/{meal_id} request`, `PATCH ${meal}/{meal_id} request`],
    breaks: ["/image_base64 pattern"],
    instead: "data:image/jpeg;base64,/9j/4AAQSkZJRg==",
    reason: "The page shortens the image with dots, which the pattern that it states does not allow.",
  },
];

/** Reads `openapi/documented-examples.json`: the oracle that the contract cannot move. */
export function loadDocumented(): DocumentedExample[] {
  const file = join(openapiFolder, "documented-examples.json");
  return members(JSON.parse(readFileSync(file, "utf8"))).map(([name, entry]) => {
    const [method = "", path = ""] = name.split(" ");
    const { request = null, response = null } = asObject(entry);
    return { name, method, path, request, response };
  });
}

/** The operation that an example is about, be it a webhook's; undefined for what the contract lacks. */
export function operationOf(
  { operations, webhooks }: Contract,
  { method, path }: DocumentedExample,
): Operation | undefined {
  if (method === "WEBHOOK") return webhooks[0]?.operation;
  return operations.find((operation) => operation.method === method && operation.path === path);
}

/** The bodies of an example with what the contract says of their places. */
export function bodiesOf(contract: Contract, example: DocumentedExample): DocumentedBody[] {
  const operation = operationOf(contract, example);
  const places = {
    request: operation?.request?.schema,
    response: operation && successOf(operation)?.body?.schema,
  };
  return (["request", "response"] as const).flatMap((side) => {
    const value = example[side];
    const name = `${example.name} ${side}`;
    const excepted = exceptions.filter(({ bodies }) => bodies.includes(name));
    return value === null ? [] : [{ name, value, schema: places[side], excepted }];
  });
}

/** What is wrong between the documented bodies and the contract, a line each: empty when nothing is. */
export function documentedProblems(contract: Contract, examples = loadDocumented()): string[] {
  const bodies = examples.flatMap((example) => bodiesOf(contract, example));
  const known = new Set(bodies.map(({ name }) => name));
  const idle = exceptions.flatMap(({ bodies: names }) => names.filter((name) => !known.has(name)));
  return [
    ...bodies.flatMap(problemsOf),
    ...idle.map((name) => `${name}: excepted, but documented-examples.json has no such body`),
  ];
}

// The contract's mutants ask the same question thousands of times.
const answers = new Map<string, string[]>();

function problemsOf({ name, value, schema, excepted }: DocumentedBody): string[] {
  if (!schema) return [`${name}: the contract has no schema for it`];
  const question = `${name} ${JSON.stringify(schema)}`;
  const known = answers.get(question);
  if (known) return known;
  const expected = excepted.flatMap(({ breaks }) => breaks);
  const broken = brokenRules(schema, value);
  const problems = [
    ...broken.filter((rule) => !expected.includes(rule)).map((rule) => `breaks ${rule}`),
    ...expected.filter((rule) => !broken.includes(rule)).map((rule) => `no longer breaks ${rule}`),
    ...undeclared([schema], value).map((path) => `the contract does not declare ${pointer(path)}`),
  ].map((problem) => `${name}: ${problem}`);
  answers.set(question, problems);
  return problems;
}

function brokenRules(schema: Schema, value: Json): string[] {
  try {
    return violationsOf(schema, value).map(({ path, keyword }) => `${pointer(path)} ${keyword}`);
  } catch (error) {
    return [`the schema, which does not compile: ${error instanceof Error ? error.message : error}`];
  } finally {
    forget(schema);
  }
}
