import { contractFile, readDocument } from "@onvy/contract/document";
import type { Contract, Operation } from "@onvy/contract/operations";
import type { Schema } from "@onvy/contract/schema";
import { expect, test } from "vitest";
import { declaredItems, item, schemaItems, webhookItem } from "./items.ts";

/** A contract of one operation whose request body has this schema. */
function contractOf(schema: Schema): Contract {
  const operation: Operation = {
    id: "create",
    method: "POST",
    path: "/things",
    tag: "",
    parameters: [],
    request: {
      mediaType: "application/json",
      schema,
      examples: [{ name: "full", value: {} }],
      required: true,
    },
    responses: [],
    security: [],
  };
  return { document: readDocument(contractFile), operations: [operation], webhooks: [] };
}

test("every rule, property, listed value and example of a body is counted once", () => {
  const items = declaredItems(
    contractOf({
      type: "object",
      required: ["unit"],
      properties: {
        unit: { type: ["string", "null"], enum: ["kg", null] },
        size: { type: "integer", minimum: 1 },
      },
    }),
  );
  expect(items.map(({ id }) => id)).toEqual([
    "operations create",
    "constraints create request / type object",
    "constraints create request / required unit",
    "properties create request /unit",
    "constraints create request /unit type string,null",
    "constraints create request /unit null allowed",
    "constraints create request /unit enum",
    'enum values create request /unit "kg"',
    "enum values create request /unit null",
    "properties create request /size",
    "constraints create request /size type integer",
    "constraints create request /size minimum",
    "constraints create request /size minimum allowed",
    "examples create request full",
    "constraints create request required",
  ]);
});

test("a keyword that the suite does not know is an error, not a gap", () => {
  const unknown = { type: "array", contains: {} } as Schema; // contains is not in Schema
  expect(() => declaredItems(contractOf(unknown))).toThrow("does not know the keyword contains");
});

test("an item is named by its kind, its owner and its place", () => {
  expect(item("properties", "op", "200", "/a")).toEqual({
    kind: "properties",
    owner: "op",
    id: "properties op 200 /a",
  });
  expect(webhookItem("sent", "properties sent delivery /a").id).toBe("webhooks sent properties /a");
});

test("what holds for members is told with their place", () => {
  const ids = schemaItems("op", "200", { items: { properties: { a: { const: 1 } } } }).map(({ id }) => id);
  expect(ids).toEqual(["properties op 200 /*/a", "constraints op 200 /*/a const"]);
});
