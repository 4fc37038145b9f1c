import { asList, isObject, type JsonObject } from "@onvy/contract/json";
import { type Change, drop, operator, set } from "./operator.ts";

const typesFor: Readonly<Record<string, readonly string[]>> = {
  string: ["integer"],
  integer: ["number", "string"],
  number: ["integer", "string"],
  boolean: ["string"],
  object: ["array"],
  array: ["object"],
};

const steps: Readonly<Record<string, number>> = {
  minimum: 1,
  maximum: 1,
  exclusiveMinimum: 1,
  exclusiveMaximum: 1,
  minLength: 1,
  maxLength: 1,
  minItems: 1,
  maxItems: 1,
  minProperties: 1,
  maxProperties: 1,
};

/** The type that is not `null`, when there is exactly one. */
function soleType(node: JsonObject): string | undefined {
  const types = (Array.isArray(node.type) ? node.type : [node.type]).filter((type) => type !== "null");
  return types.length === 1 && typeof types[0] === "string" ? types[0] : undefined;
}

const bounds = (node: JsonObject): [string, number][] =>
  Object.keys(steps).flatMap((key): [string, number][] => {
    const value = node[key];
    return typeof value === "number" ? [[key, value]] : [];
  });

/** Mistakes in what a single value may be. */
export const valueOperators = [
  operator("type.change", "schema", function* (node, at) {
    const type = soleType(node);
    for (const other of typesFor[type ?? ""] ?? [])
      yield set([...at, "type"], Array.isArray(node.type) ? [other, "null"] : other, other);
  }),
  operator("type.drop", "schema", function* (node, at) {
    if (node.type !== undefined) yield drop([...at, "type"]);
  }),
  operator("nullability.swap", "schema", function* (node, at) {
    if (typeof node.type === "string" && node.type !== "null")
      yield set([...at, "type"], [node.type, "null"]);
    const sole = soleType(node);
    if (Array.isArray(node.type) && sole && node.type.includes("null")) yield set([...at, "type"], sole);
  }),
  operator("enum.narrow", "schema", function* (node, at) {
    const values = asList(node.enum);
    for (const [index, value] of values.entries())
      if (values.length > 1)
        yield { ...drop([...at, "enum", String(index)]), target: [...at, "enum", String(value)] };
  }),
  operator("enum.widen", "schema", function* (node, at) {
    const values = asList(node.enum);
    if (values.length > 0)
      yield { ...set([...at, "enum", String(values.length)], "mutant"), target: [...at, "enum"] };
  }),
  operator("enum.rename", "schema", function* (node, at) {
    for (const [index, value] of asList(node.enum).entries())
      if (typeof value === "string")
        yield { ...set([...at, "enum", String(index)], `${value}_mutant`), target: [...at, "enum", value] };
  }),
  operator("enum.drop", "schema", function* (node, at) {
    if (node.enum) yield drop([...at, "enum"]);
  }),
  operator("const.change", "schema", function* (node, at) {
    if (node.const !== undefined) yield set([...at, "const"], "mutant");
  }),
  operator("bound.shift", "schema", function* (node, at): Generator<Change> {
    for (const [key, value] of bounds(node)) {
      const step = steps[key] ?? 1;
      if (value + step >= 0 || !/Length|Items|Properties/.test(key))
        yield set([...at, key], value + step, "up");
      if (value - step >= 0 || !/Length|Items|Properties/.test(key))
        yield set([...at, key], value - step, "down");
    }
  }),
  operator("bound.drop", "schema", function* (node, at) {
    for (const [key] of bounds(node)) yield drop([...at, key]);
  }),
  operator("pattern.drop", "schema", function* (node, at) {
    if (node.pattern) yield drop([...at, "pattern"]);
  }),
  operator("pattern.change", "schema", function* (node, at): Generator<Change> {
    if (typeof node.pattern !== "string") return;
    if (node.pattern.startsWith("^")) yield set([...at, "pattern"], node.pattern.slice(1), "no start");
    if (node.pattern.endsWith("$")) yield set([...at, "pattern"], node.pattern.slice(0, -1), "no end");
    const fewer = node.pattern.replace(/\(([^()|]*)\|/, "(");
    if (fewer !== node.pattern) yield set([...at, "pattern"], fewer, "no first alternative");
  }),
  operator("format.drop", "schema", function* (node, at) {
    if (node.format) yield drop([...at, "format"]);
  }),
  operator("format.change", "schema", function* (node, at) {
    if (node.format) yield set([...at, "format"], node.format === "date" ? "date-time" : "date");
  }),
  operator("default.change", "schema", function* (node, at) {
    const other = asList(node.enum).find((value) => value !== node.default);
    if (node.default !== undefined)
      yield set(
        [...at, "default"],
        other ?? (typeof node.default === "number" ? node.default - 1 : "mutant"),
      );
  }),
  operator("default.type", "schema", function* (node, at) {
    if (typeof node.default === "number") yield set([...at, "default"], String(node.default));
  }),
  operator("default.drop", "schema", function* (node, at) {
    if (node.default !== undefined) yield drop([...at, "default"]);
  }),
  operator("default.add", "schema", function* (node, at) {
    if (node.default === undefined && asList(node.enum).length > 0)
      yield set([...at, "default"], asList(node.enum)[0] ?? null);
  }),
  operator("array.drop", "schema", function* (node, at) {
    if (isObject(node.items)) yield drop([...at, "items"]);
  }),
];
