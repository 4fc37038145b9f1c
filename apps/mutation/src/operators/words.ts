import { isObject, type Json, type JsonObject, members, type Path } from "@onvy/contract/json";
import { objects } from "../sites.ts";
import { type Change, operator, set, swap } from "./operator.ts";

/** Words of which the second in place of the first is a mistake that a reader would believe. */
const units: readonly (readonly [string, string])[] = [
  ["seconds", "minutes"],
  ["minutes", "seconds"],
  ["milliseconds", "seconds"],
  ["hours", "minutes"],
  ["days", "weeks"],
  ["weeks", "days"],
  ["metres", "feet"],
  ["centimetres", "inches"],
  ["kilograms", "pounds"],
  ["grams", "ounces"],
  ["kilocalories", "kilojoules"],
  ["watts", "kilowatts"],
  ["UTC", "local time"],
  ["Unix time", "RFC 3339 time"],
  ["RFC 3339", "ISO 8601"],
  ["Base64", "hexadecimal"],
  ["bytes", "characters"],
];

const opposites: readonly (readonly [string, string])[] = [
  ["not", ""],
  ["never", "always"],
  ["only", ""],
  ["no", "every"],
  ["at least", "at most"],
  ["at most", "at least"],
  ["oldest", "newest"],
  ["newest", "oldest"],
  ["before", "after"],
  ["after", "before"],
  ["required", "optional"],
  ["is", "is not"],
  ["are", "are not"],
];

const numbers: readonly (readonly [string, string])[] = [
  ["one", "two"],
  ["two", "three"],
  ["three", "ten"],
  ["five", "fifty"],
  ["ten", "a hundred"],
  ["once", "twice"],
];

/** Every description and summary of the document, with its place; examples are data and none. */
function* texts(value: Json | undefined, at: Path = []): Generator<[Path, string]> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* texts(item, [...at, String(index)]);
  for (const [name, member] of members(value)) {
    const isName = ["properties", "schemas", "responses", "headers", "parameters"].includes(at.at(-1) ?? "");
    if (typeof member === "string" && !isName && ["description", "summary"].includes(name))
      yield [[...at, name], member];
    else if (name !== "examples" || isName) yield* texts(member, [...at, name]);
  }
}

/** The text with one word in another's place, where it stands for the first time; undefined where it does not. */
function reword(text: string, word: string, other: string): string | undefined {
  const pattern = new RegExp(`(?<![\\w\`-])${word}(?![\\w\`-])`);
  return pattern.test(text) ? text.replace(pattern, other).replace(/ {2}/, " ") : undefined;
}

function replacing(pairs: readonly (readonly [string, string])[]) {
  return function* (document: JsonObject): Generator<Change> {
    for (const [at, text] of texts(document)) {
      const [first] = pairs.flatMap(([word, other]) => {
        const changed = reword(text, word, other);
        return changed === undefined ? [] : [{ word, changed }];
      });
      if (first) yield set(at, first.changed, first.word);
    }
  };
}

/** Mistakes in what is said to people: nothing but a reader, or a check of the words, can notice them. */
export const wordOperators = [
  operator("word.unit", "document", replacing(units)),
  operator("word.not", "document", replacing(opposites)),
  operator("word.number", "document", replacing(numbers)),
  operator("word.number", "document", function* (document) {
    for (const [at, text] of texts(document)) {
      const figure = /(?<![\w`.-])\d+(?![\w`-])/.exec(text)?.[0];
      if (figure) yield set(at, text.replace(figure, String(Number(figure) * 10 || 1)), figure);
    }
  }),
  operator("word.swap", "schema", function* (node, at) {
    const named = objects(node.properties).filter(([, each]) => typeof each.description === "string");
    for (const [index, [name]] of named.entries()) {
      const other = named[index + 1]?.[0];
      const place = (property: string): Path => [...at, "properties", property, "description"];
      if (other !== undefined && index % 2 === 0) yield swap(place(name), place(other));
    }
  }),
  operator("word.swap", "path item", function* (node, at) {
    const [first, second] = Object.keys(node).filter((method) => isObject(node[method]));
    if (first && second) yield swap([...at, first, "description"], [...at, second, "description"]);
  }),
];
