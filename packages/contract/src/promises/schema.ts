import { follow } from "../document.ts";
import { asList, asObject, isObject, type Json, type JsonObject, members } from "../json.ts";
import { atom, joined, type Part, part, REQUIRED, show, textOf, whole } from "./atoms.ts";

/** The branch of an `allOf` that holds the properties of the schema itself; else the schema. */
export function ownOf(schema: JsonObject): JsonObject {
  const own = asList(schema.allOf).find((branch) => isObject(branch) && branch.properties !== undefined);
  return isObject(own) ? own : schema;
}

/** Keywords that bound the same from below and from above, after what is counted. */
export const RANGES = [
  ["", "minimum", "maximum"],
  ["length ", "minLength", "maxLength"],
  ["items ", "minItems", "maxItems"],
] as const;

/** Keywords that say nothing to a machine, or that are put into words. All others stand as they are. */
const SAID = new Set<string>([
  ...["title", "description", "examples", "$ref", "type", "format", "items", "properties", "required"],
  ...["allOf", "anyOf", "enum", "pattern", "default", "additionalProperties"],
  ...RANGES.flat(),
]);

/** One schema: its type, whether it is required, and its constraints. */
export function schemaParts(root: JsonObject, schema: JsonObject, required: boolean): Part[] {
  const said: JsonObject = { ...ownOf(schema), ...schema };
  const { allOf, anyOf, enum: values, additionalProperties } = said;
  const others = asList(allOf).filter((branch) => asObject(branch).properties === undefined);
  const listed = (branches: Json[]): string =>
    branches.map((branch) => inner(root, asObject(branch))).join(", ");
  const parts = [typePart(root, schema)];
  if (required) parts.push(REQUIRED);
  if (others.length > 0) parts.push(whole("allOf", `all of ${listed(others)}`));
  if (anyOf !== undefined) parts.push(whole("anyOf", `any of ${listed(asList(anyOf))}`));
  if (values !== undefined) {
    const each = asList(values).map((value) => atom("enum", value));
    parts.push(joined("one of ", each));
  }
  parts.push(...RANGES.flatMap((range) => rangePart(said, range)));
  const keyed = ["pattern", "default", ...(additionalProperties === true ? [] : ["additionalProperties"])];
  for (const keyword of [...keyed, ...Object.keys(said).filter((each) => !SAID.has(each))])
    if (said[keyword] !== undefined)
      parts.push(part(keyword, said[keyword], `${keyword} ${show(said[keyword])}`));
  return parts.filter(({ text }) => text !== "");
}

function typePart(root: JsonObject, schema: JsonObject): Part {
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return { text: name, atoms: [atom("type", plainType(root, schema), name), atom("name", name, name)] };
  }
  const own = ownOf(schema);
  if (own.type === undefined)
    return own.anyOf === undefined && own.allOf === undefined
      ? whole("type", "anything")
      : { text: "", atoms: [] };
  const { items, additionalProperties } = own;
  const words = [own.type].flat().map((type) => {
    if (type === "array" && isObject(items)) return `array of ${inner(root, items)}`;
    if (type === "object" && additionalProperties === true) return "free object";
    return type === "string" && own.format !== undefined ? `string ${own.format}` : String(type);
  });
  if (own.format !== undefined && ![own.type].flat().includes("string")) words.push(`format ${own.format}`);
  const text = words.join(" or ");
  const ofItems = isObject(items) ? schemaParts(root, items, false).flatMap(({ atoms }) => atoms) : [];
  const atoms = [
    atom("type", plainType(root, own), text),
    ...(additionalProperties === true ? [atom("additionalProperties", true, text)] : []),
    ...ofItems.filter(({ keyword }) => keyword !== "type"),
  ];
  return { text, atoms };
}

/** Type, format and null in one notation, references followed: `array of object or null`. */
export function plainType(root: JsonObject, schema: JsonObject): string {
  const own = ownOf(follow(root, schema));
  if (own.anyOf !== undefined)
    return [...new Set(asList(own.anyOf).map((each) => plainType(root, asObject(each))))].join(" or ");
  return [own.type ?? "anything"]
    .flat()
    .map((type) => {
      if (type === "array")
        return `array of ${isObject(own.items) ? plainType(root, own.items) : "anything"}`;
      return own.format === undefined || type === "null" ? String(type) : `${type} ${own.format}`;
    })
    .join(" or ");
}

/** A schema inside another: bare when it is one word, else in brackets with the properties it names. */
function inner(root: JsonObject, schema: JsonObject): string {
  const properties = members(schema.properties).map(
    ([name, child]) =>
      `${name}: ${textOf(schemaParts(root, asObject(child), asList(schema.required).includes(name)))}`,
  );
  const text = [textOf(schemaParts(root, schema, false)), ...properties].filter(Boolean).join("; ");
  return text.includes("; ") || schema.anyOf !== undefined ? `(${text})` : text;
}

function rangePart(said: JsonObject, [unit, low, high]: (typeof RANGES)[number]): Part[] {
  const { [low]: from, [high]: to } = said;
  if (from === undefined && to === undefined) return [];
  const both = `${show(from)}..${show(to)}`;
  const text = unit + (to === undefined ? `>= ${show(from)}` : from === undefined ? `<= ${show(to)}` : both);
  const bounds = [low, high].filter((keyword) => said[keyword] !== undefined);
  return [{ text, atoms: bounds.map((keyword) => atom(keyword, said[keyword], text)) }];
}
