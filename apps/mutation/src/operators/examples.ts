import { type Json, members } from "@onvy/contract/json";
import { everything } from "../sites.ts";
import { droppingEach, type Name, type Operator, operator, set, swap } from "./operator.ts";

/** An operator over every object of every example, and each of its members. */
function inExamples(name: Name, other: (value: Json, name: string) => Json | undefined): Operator {
  return operator(name, "example", function* ({ value }) {
    for (const [at, node] of everything(value, ["value"]))
      for (const [key, member] of members(node)) {
        const changed = other(member, key);
        if (changed !== undefined) yield set([...at, key], changed);
      }
  });
}

const isTime = (value: Json): boolean =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d([T ]\d|$)/.test(value);
const isTotal = (name: string): boolean => /^(total|count|\w*_total|total_\w+|limit)$/.test(name);
const isId = (name: string): boolean => /(^|_)id$/.test(name);

/** Mistakes in the story that the examples tell: each of them is still valid by its schema. */
export const exampleOperators = [
  droppingEach("example.drop", "media type", "examples"),
  operator("example.order", "example", function* ({ value }) {
    for (const [at, node] of everything(value, ["value"])) {
      const times = members(node).filter(([, each]) => isTime(each));
      for (const [index, [name, time]] of times.entries()) {
        const other = times.slice(index + 1).find(([, later]) => later !== time);
        if (other) yield swap([...at, name], [...at, other[0]]);
      }
    }
  }),
  inExamples("example.total", (value, name) => {
    if (typeof value === "number" && isTotal(name)) return value === 1 ? 2 : value - 1;
  }),
  inExamples("example.id", (value, name) => {
    if (typeof value === "string" && isId(name))
      return value.replace(/[0-9a-zA-Z](?=\W*$)/, (last) => (last === "0" ? "1" : "0"));
  }),
  // What was sent and is sent back: one of both changes.
  inExamples("example.echo", (value, name) => {
    if (isId(name) || isTotal(name)) return undefined;
    if (typeof value === "number") return value === 0 ? 1 : Math.round(value * 2);
    if (typeof value === "boolean") return !value;
  }),
  inExamples("example.unit", (value, name) => {
    if (typeof value === "number" && /height|weight|offset|duration|distance/.test(name) && value !== 0)
      return value / 100;
  }),
];
