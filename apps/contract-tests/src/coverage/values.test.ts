import type { Schema } from "@onvy/contract/schema";
import { expect, test } from "vitest";
import { valueItems } from "./values.ts";

const found = (schema: Schema, value: Parameters<typeof valueItems>[3]): string[] =>
  valueItems("op", "body", { schema, examples: [{ name: "one", value: 1 }] }, value);

test("an example counts when the whole value is it", () => {
  expect(found({}, 1)).toEqual(["examples op body one"]);
  expect(found({}, 2)).toEqual([]);
});

test.each<[string, Schema, number | string | number[], number | string | number[]]>([
  ["minimum", { minimum: 1 }, 1, 2],
  ["maximum", { maximum: 9 }, 9, 8],
  ["exclusiveMinimum", { exclusiveMinimum: 1 }, 2, 1],
  ["exclusiveMaximum", { exclusiveMaximum: 9 }, 8, 9],
  ["minLength", { minLength: 1 }, "😀", "ab"],
  ["maxLength", { maxLength: 2 }, "ab", "a"],
  ["minItems", { minItems: 1 }, [7], [7, 7]],
  ["maxItems", { maxItems: 2 }, [7, 7], [7]],
])("%s counts at the bound only", (keyword, schema, at, beside) => {
  const id = `constraints op body / ${keyword} allowed`;
  expect(found(schema, at)).toContain(id);
  expect(found(schema, beside)).not.toContain(id);
});

test("a branch counts when the value suits no other", () => {
  const schema: Schema = {
    anyOf: [
      { type: "object", required: ["a"], properties: { a: {} } },
      { type: "object", required: ["b"], properties: { b: {} } },
    ],
  };
  expect(found(schema, { a: 1 })).toEqual(["constraints op body / anyOf allowed 0", "properties op body /a"]);
  expect(found(schema, { a: 1, b: 1 })).toEqual(["properties op body /a", "properties op body /b"]);
});

test("members count wherever they stand, and what is not declared does not", () => {
  const schema: Schema = { items: { properties: { unit: { enum: ["kg", "lb"] } } } };
  expect(found(schema, [{ unit: "kg" }, { other: 1 }])).toEqual([
    "properties op body /*/unit",
    'enum values op body /*/unit "kg"',
  ]);
});
