import type { Schema } from "@onvy/contract/schema";
import { violationsOf } from "@onvy/contract/validator";
import { expect, test } from "vitest";
import { sampleOf } from "./arbitrary.ts";
import { describeRule, rulesOf } from "./rules.ts";

/** One schema with every keyword that the suite knows how to break. */
const everything: Schema = {
  type: "object",
  required: ["text", "size"],
  additionalProperties: false,
  minProperties: 2,
  dependentRequired: { note: ["by"] },
  anyOf: [
    { required: ["note"], properties: { note: {} } },
    { required: ["day"], properties: { day: {} } },
  ],
  properties: {
    text: { type: "string", minLength: 2, maxLength: 5 },
    size: { type: "integer", minimum: 1, maximum: 9 },
    ratio: { type: ["number", "null"], exclusiveMinimum: 0, exclusiveMaximum: 1 },
    step: { type: "number", multipleOf: 5 },
    kind: { type: "string", enum: ["a", "b"] },
    object: { type: "string", const: "thing" },
    code: { type: "string", pattern: "^[a-z]+-[0-9]+$" },
    note: { type: "string" },
    by: { type: "string" },
    day: { type: "string", format: "date" },
    tags: { type: "array", items: { type: "boolean" }, minItems: 1, maxItems: 3 },
    ids: { type: "array", items: { type: "string", format: "uuid" }, uniqueItems: true },
  },
};

test("every keyword can be broken alone", () => {
  const rules = rulesOf(everything, sampleOf(everything));
  const impossible = rules.filter((rule) => rule.refused() === undefined && rule.allowed().length === 0);
  expect(impossible.map(describeRule)).toEqual([]);
  expect([...new Set(rules.map(({ keyword }) => keyword))].sort()).toEqual([
    "additionalProperties",
    "anyOf",
    "const",
    "dependentRequired",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "required",
    "type",
    "uniqueItems",
  ]);
});

test("what breaks a rule breaks it at its place, and nothing elsewhere", () => {
  for (const rule of rulesOf(everything, sampleOf(everything))) {
    const broken = rule.refused();
    if (broken === undefined) continue;
    const violations = violationsOf(everything, broken);
    expect(violations.map(({ keyword }) => keyword)).toContain(rule.keyword);
    for (const { path } of violations) expect(path).toEqual(rule.path);
  }
});

test("allowed sides conform", () => {
  for (const rule of rulesOf(everything, sampleOf(everything)))
    for (const value of rule.allowed()) expect(violationsOf(everything, value)).toEqual([]);
});

test("a schema that contradicts itself is told, and not tried for ever", () => {
  const schema: Schema = { type: "object", properties: { kind: { type: "integer", enum: ["a", "b"] } } };
  expect(() => sampleOf(schema)).toThrow(
    /No value was found that conforms to the schema: \/kind must be integer\./,
  );
});
