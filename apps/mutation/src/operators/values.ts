import { asList, type JsonObject, members } from "@onvy/contract/json";
import { changing, drop, dropping, operator, set } from "./operator.ts";

const typesFor: Readonly<Record<string, readonly string[]>> = {
  string: ["integer"],
  integer: ["number", "string"],
  number: ["integer", "string"],
  boolean: ["string"],
  object: ["array"],
  array: ["object"],
};

/** The type that is not `null`, when there is exactly one. */
function soleType({ type }: JsonObject): string | undefined {
  const [sole, ...more] = [type].flat().filter((each) => each !== "null");
  return more.length === 0 && typeof sole === "string" ? sole : undefined;
}

const bounds = (node: JsonObject): [string, number][] =>
  members(node).filter(
    (member): member is [string, number] =>
      /^(exclusive)?(min|max)(imum|Length|Items|Properties)$/i.test(member[0]) &&
      typeof member[1] === "number",
  );

/** Mistakes in what a single value may be. */
export const valueOperators = [
  operator("type.change", "schema", (node) =>
    (typesFor[soleType(node) ?? ""] ?? []).map((other) =>
      set(["type"], Array.isArray(node.type) ? [other, "null"] : other, other),
    ),
  ),
  dropping("type.drop", "schema", "type"),
  changing("nullability.swap", "schema", "type", (type, node) => {
    if (Array.isArray(type)) return type.includes("null") ? soleType(node) : undefined;
    return type === "null" ? undefined : [type, "null"];
  }),
  operator("enum.narrow", "schema", function* (node) {
    const values = asList(node.enum);
    if (values.length > 1) for (const index of values.keys()) yield drop(["enum", String(index)]);
  }),
  operator("enum.widen", "schema", function* (node) {
    const { length } = asList(node.enum);
    if (length > 0) yield { ...set(["enum", String(length)], "mutant"), target: ["enum"] };
  }),
  operator("enum.rename", "schema", function* (node) {
    for (const [index, value] of asList(node.enum).entries())
      if (typeof value === "string") yield set(["enum", String(index)], `${value}_mutant`);
  }),
  dropping("enum.drop", "schema", "enum"),
  changing("const.change", "schema", "const", () => "mutant"),
  operator("bound.shift", "schema", function* (node) {
    for (const [key, value] of bounds(node)) {
      yield set([key], value + 1, "up");
      if (value > 0 || key.endsWith("imum")) yield set([key], value - 1, "down");
    }
  }),
  operator("bound.drop", "schema", function* (node) {
    for (const [key] of bounds(node)) yield drop([key]);
  }),
  dropping("pattern.drop", "schema", "pattern"),
  operator("pattern.change", "schema", function* ({ pattern }) {
    if (typeof pattern !== "string") return;
    if (pattern.startsWith("^")) yield set(["pattern"], pattern.slice(1), "no start");
    if (pattern.endsWith("$")) yield set(["pattern"], pattern.slice(0, -1), "no end");
    const fewer = pattern.replace(/\(([^()|]*)\|/, "(");
    if (fewer !== pattern) yield set(["pattern"], fewer, "no first alternative");
  }),
  dropping("format.drop", "schema", "format"),
  changing("format.change", "schema", "format", (format) => (format === "date" ? "date-time" : "date")),
  changing("default.change", "schema", "default", (value, node) => {
    const other = asList(node.enum).find((each) => each !== value);
    return other ?? (typeof value === "number" ? value - 1 : "mutant");
  }),
  changing("default.type", "schema", "default", (value) =>
    typeof value === "number" ? String(value) : undefined,
  ),
  dropping("default.drop", "schema", "default"),
  operator("default.add", "schema", function* (node) {
    const [first] = asList(node.enum);
    if (node.default === undefined && first !== undefined) yield set(["default"], first);
  }),
  dropping("array.drop", "schema", "items"),
];
