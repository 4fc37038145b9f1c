import { expect, test } from "vitest";
import type { Schema } from "./schema.ts";
import { conforms, forget, undeclared, violationsOf } from "./validator.ts";

const schema: Schema = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, parts: { type: "array", items: { type: "object", properties: {} } } },
};

test("every broken rule is told with its place", () => {
  expect(violationsOf(schema, { id: "a" })).toEqual([]);
  expect(violationsOf(schema, { id: 1, parts: [1] }).map(({ path, keyword }) => [path, keyword])).toEqual([
    [["id"], "type"],
    [["parts", "0"], "type"],
  ]);
  expect([conforms(schema, { id: "a" }), conforms(schema, {})]).toEqual([true, false]);
});

test("what no schema names is told, and an open object names everything", () => {
  expect(undeclared([schema], { id: "a", more: 1, parts: [{ deep: 1 }] })).toEqual([
    ["more"],
    ["parts", "0", "deep"],
  ]);
  expect(undeclared([{ ...schema, additionalProperties: true }], { more: 1 })).toEqual([]);
});

test("a schema that was forgotten leaves its name to another", () => {
  const named = (type: string) => ({ $id: "https://contract.test/one", type }) as Schema; // $id is Ajv's concern only
  const first = named("string");
  expect(conforms(first, "a")).toBe(true);
  expect(() => conforms(named("number"), 1)).toThrow("already exists");
  forget(first);
  expect(conforms(named("number"), 1)).toBe(true);
});
