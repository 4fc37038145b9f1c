import { isObject, type JsonObject, type Path } from "@onvy/contract/json";
import { everything, objects } from "../sites.ts";
import { type Operator, operator, set, swap } from "./operator.ts";

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

/** What holds things by their names: these are no keywords. */
const holders = ["properties", "schemas", "responses", "headers", "parameters"];

/** Every description and summary of the document, with its place; examples are data and none. */
function* texts(document: JsonObject): Generator<[Path, string]> {
  for (const [at, text] of everything(document)) {
    const keywords = at.map((step, index) => (holders.includes(at[index - 1] ?? "") ? "" : step));
    if (typeof text !== "string" || keywords.includes("examples")) continue;
    if (/^(description|summary)$/.test(keywords.at(-1) ?? "")) yield [at, text];
  }
}

/** Where a word stands by itself, for the first time. */
const standing = (word: string): RegExp => new RegExp(`(?<![\\w\`-])${word}(?![\\w\`-])`);

/** Puts one word in another's place: of each text the first word that it has. */
function replacing(pairs: readonly (readonly [string, string])[]): Operator["changes"] {
  return function* (document) {
    for (const [at, text] of texts(document)) {
      const [word, other = ""] = pairs.find(([each]) => standing(each).test(text)) ?? [];
      if (word) yield set(at, text.replace(standing(word), other).replace(/ {2}/, " "), word);
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
  operator("word.swap", "schema", function* (node) {
    const named = objects(node.properties).filter(([, each]) => typeof each.description === "string");
    for (const [index, [name]] of named.entries()) {
      const other = named[index + 1]?.[0];
      const place = (property: string): Path => ["properties", property, "description"];
      if (other !== undefined && index % 2 === 0) yield swap(place(name), place(other));
    }
  }),
  operator("word.swap", "path item", function* (node) {
    const [first, second] = Object.keys(node).filter((method) => isObject(node[method]));
    if (first && second) yield swap([first, "description"], [second, "description"]);
  }),
];
