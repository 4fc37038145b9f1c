import { follow } from "../document.ts";
import { asList, asObject, isObject, type Json, type JsonObject, members } from "../json.ts";
import { type Atom, atom, joined, keyed, type Part, show, textOf, whole } from "./atoms.ts";

/** The branch of an `allOf` that holds the properties of the schema itself; else the schema. */
export function ownOf(schema: JsonObject): JsonObject {
  const own = asList(schema.allOf).find((branch) => isObject(branch) && branch.properties !== undefined);
  return isObject(own) ? own : schema;
}

/** Keywords that say nothing to a machine, or that `typePart` and the caller have put into words. */
const SAID = new Set([
  "title",
  "description",
  "examples",
  "$ref",
  "type",
  "format",
  "items",
  "properties",
  "required",
]);
const RANGES = [
  ["", "minimum", "maximum"],
  ["length ", "minLength", "maxLength"],
  ["items ", "minItems", "maxItems"],
] as const;

/** One schema: its type, whether it is required, and its constraints. */
export function schemaParts(root: JsonObject, schema: JsonObject, required: boolean): Part[] {
  const said = { ...ownOf(schema), ...schema };
  const rest = new Map(Object.entries(said).filter(([keyword]) => !SAID.has(keyword)));
  const take = (keyword: string): Json | undefined => {
    const value = rest.get(keyword);
    rest.delete(keyword);
    return value;
  };
  const parts: Part[] = [typePart(root, schema)];
  if (required)
    parts.push({ text: "required", atoms: [{ keyword: "required", value: true, text: "required" }] });
  const others = asList(take("allOf")).filter((branch) => asObject(branch).properties === undefined);
  if (others.length > 0)
    parts.push(whole("allOf", `all of ${others.map((each) => inner(root, asObject(each))).join(", ")}`));
  const anyOf = take("anyOf");
  if (anyOf !== undefined)
    parts.push(
      whole(
        "anyOf",
        `any of ${asList(anyOf)
          .map((each) => inner(root, asObject(each)))
          .join(", ")}`,
      ),
    );
  const values = take("enum");
  if (values !== undefined)
    parts.push(
      joined(
        "one of ",
        asList(values).map((value) => atom("enum", value)),
      ),
    );
  for (const [unit, low, high] of RANGES) parts.push(...range(unit, [low, take(low)], [high, take(high)]));
  const pattern = take("pattern");
  if (pattern !== undefined) parts.push(keyed("pattern", pattern));
  const preset = take("default");
  if (preset !== undefined) parts.push(keyed("default", preset));
  const additional = take("additionalProperties");
  if (additional !== undefined && additional !== true) parts.push(keyed("additionalProperties", additional));
  for (const [keyword, value] of rest) parts.push(keyed(keyword, value));
  return parts.filter(({ text }) => text !== "");
}

function typePart(root: JsonObject, schema: JsonObject): Part {
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return {
      text: name,
      atoms: [
        { keyword: "type", value: plainType(root, schema), text: name },
        { keyword: "name", value: name, text: name },
      ],
    };
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
  const atoms: Atom[] = [{ keyword: "type", value: plainType(root, own), text }];
  if (additionalProperties === true) atoms.push({ keyword: "additionalProperties", value: true, text });
  if (isObject(items))
    atoms.push(
      ...schemaParts(root, items, false).flatMap((part) =>
        part.atoms.filter(({ keyword }) => keyword !== "type"),
      ),
    );
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

function range(
  unit: string,
  [low, from]: [string, Json | undefined],
  [high, to]: [string, Json | undefined],
): Part[] {
  if (from === undefined && to === undefined) return [];
  const text =
    to === undefined
      ? `>= ${show(from)}`
      : from === undefined
        ? `<= ${show(to)}`
        : `${show(from)}..${show(to)}`;
  const bounds = [
    [low, from],
    [high, to],
  ] as const;
  const atoms = bounds.flatMap(([keyword, value]) =>
    value === undefined ? [] : [{ keyword, value, text: unit + text }],
  );
  return [{ text: unit + text, atoms }];
}
