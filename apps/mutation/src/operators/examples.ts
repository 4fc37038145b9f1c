import { isObject, type Json, type JsonObject, members, type Path } from "@onvy/contract/json";
import { type Change, drop, operator, set, swap } from "./operator.ts";

/** Every object in an example's value, itself included, with its place. */
function* within(value: Json | undefined, at: Path): Generator<[Path, JsonObject]> {
  if (isObject(value)) yield [at, value];
  const inner = Array.isArray(value)
    ? value.map((item, index) => [String(index), item] as const)
    : members(value);
  for (const [name, member] of inner) yield* within(member, [...at, name]);
}

/** An operator over every object of every example. */
function inExamples(name: `example.${string}`, changes: (node: JsonObject, at: Path) => Iterable<Change>) {
  return operator(name, "example", function* ({ value }, at) {
    for (const [place, node] of within(value, [...at, "value"])) yield* changes(node, place);
  });
}

const isTime = (value: Json): boolean =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d([T ]\d|$)/.test(value);
const isTotal = (name: string): boolean => /^(total|count|\w*_total|total_\w+|limit)$/.test(name);
const isId = (name: string): boolean => /(^|_)id$/.test(name);

/** Mistakes in the story that the examples tell: each of them is still valid by its schema. */
export const exampleOperators = [
  operator("example.drop", "media type", function* (node, at) {
    for (const [name] of members(node.examples)) yield drop([...at, "examples", name]);
  }),
  inExamples("example.order", function* (node, at) {
    const times = members(node).filter(([, value]) => isTime(value));
    for (const [index, [name, value]] of times.entries()) {
      const other = times.slice(index + 1).find(([, later]) => later !== value);
      if (other) yield swap([...at, name], [...at, other[0]]);
    }
  }),
  inExamples("example.total", function* (node, at) {
    for (const [name, value] of members(node))
      if (typeof value === "number" && isTotal(name)) yield set([...at, name], value === 1 ? 2 : value - 1);
  }),
  inExamples("example.id", function* (node, at) {
    for (const [name, value] of members(node))
      if (typeof value === "string" && isId(name))
        yield set(
          [...at, name],
          value.replace(/[0-9a-zA-Z](?=\W*$)/, (last) => (last === "0" ? "1" : "0")),
        );
  }),
  // What was sent and is sent back: one of both changes.
  inExamples("example.echo", function* (node, at) {
    for (const [name, value] of members(node)) {
      if (isId(name) || isTotal(name) || isTime(value)) continue;
      if (typeof value === "number") yield set([...at, name], value === 0 ? 1 : Math.round(value * 2));
      if (typeof value === "boolean") yield set([...at, name], !value);
    }
  }),
  inExamples("example.unit", function* (node, at) {
    for (const [name, value] of members(node))
      if (typeof value === "number" && /height|weight|offset|duration|distance/.test(name) && value !== 0)
        yield set([...at, name], value / 100);
  }),
];
