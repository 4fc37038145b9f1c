import { describe, expect, test } from "vitest";
import { bodiesOf, operationsOf, readContract, type Schema } from "./contract.ts";
import documented from "./documented-examples.json" with { type: "json" };
import { createValidator } from "./validator.ts";

type Part = "request" | "response";

/**
 * Where a documented sample breaks a documented rule. The rule stands, since it says more than a placeholder does.
 * An entry that is no longer needed fails the test.
 */
const EXCEPTIONS: readonly {
  readonly entries: readonly string[];
  readonly part: Part;
  readonly violations: readonly string[];
  readonly reason: string;
}[] = [
  {
    entries: ["GET /habits"],
    part: "response",
    violations: ["/0/url format", "/0/cover format", "/0/public_url format"],
    reason: "The page states the format uri and shows the placeholder <string>.",
  },
  {
    entries: [
      "POST /users/{user_id}/nutrition/meals",
      "PUT /users/{user_id}/nutrition/meals/{meal_id}",
      "PATCH /users/{user_id}/nutrition/meals/{meal_id}",
    ],
    part: "request",
    violations: ["/image_base64 pattern"],
    reason: "The sample is shortened with dots, which the page's own pattern does not allow.",
  },
];

const contract = readContract();
const validator = createValidator(contract);
const operations = operationsOf(contract);

const cases = Object.entries(documented).flatMap(([entry, bodies]) =>
  (["request", "response"] as const).flatMap((part) =>
    bodies[part] === null ? [] : [{ entry, part, body: bodies[part] as unknown }],
  ),
);

describe("each body that ONVY documents is valid and all its fields are declared", () => {
  test.each(cases)("$entry $part", ({ entry, part, body }) => {
    const excepted = EXCEPTIONS.filter(
      (exception) => exception.part === part && exception.entries.includes(entry),
    );
    const violations = validator.violations(schemaOf(entry, part), body);
    expect(violations.sort()).toEqual(excepted.flatMap((exception) => exception.violations).sort());
  });
});

test("every operation has documented bodies, but those of which ONVY shows none", () => {
  const shown = new Set(Object.keys(documented).map(operationName));
  expect(operations.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([
    "HEAD /habits",
    "GET /users/{user_id}",
    "DELETE /users/{user_id}/facts/{fact_id}",
    "GET /users/{user_id}/ai/summaries/{summary_id}",
  ]);
});

test("23 entries, each with a body", () => {
  expect(Object.keys(documented)).toHaveLength(23);
  expect(new Set(cases.map(({ entry }) => entry)).size).toBe(23);
});

test("every exception names entries that exist", () => {
  const unknown = EXCEPTIONS.flatMap(({ entries }) => entries).filter((entry) => !(entry in documented));
  expect(unknown).toEqual([]);
});

/** An entry's operation: its key without a remark in brackets. */
function operationName(entry: string): string {
  return entry.replace(/ \(.*\)$/, "");
}

function schemaOf(entry: string, part: Part): Schema {
  const operation = operations.find(({ name }) => name === operationName(entry));
  if (operation === undefined) throw new Error(`${entry}: onvy.yaml has no such operation`);
  const body = bodiesOf(contract, operation).find(({ name }) =>
    part === "request" ? name.endsWith(" request") : / 2\d\d$/.test(name),
  );
  if (body === undefined) throw new Error(`${entry}: onvy.yaml has no schema for the ${part}`);
  return body.schema;
}
