import { isObject, type Json, type JsonObject, type Path } from "@onvy/contract/json";
import { type Schema, typesOf } from "@onvy/contract/schema";

/** Candidates that may break one keyword at one place, and values on its allowed side. */
export interface Breakage {
  readonly keyword: string;
  /** The property or branch that the rule is about, where the keyword has several. */
  readonly about?: string;
  /** Replacements for the value, likeliest first; the caller keeps the first that breaks only this rule. */
  readonly refused: readonly Json[];
  /** Replacements that the rule must let through. */
  readonly allowed: readonly Json[];
}

/** The rules that the schema itself (not its members) lays on a value, each with ways to break it. */
export function breakagesOf(schema: Schema, value: Json): Breakage[] {
  return [
    ...typeRules(schema),
    ...choiceRules(schema),
    ...(typeof value === "string" ? textRules(schema, value) : []),
    ...(typeof value === "number" ? numberRules(schema) : []),
    ...(Array.isArray(value) ? arrayRules(schema, value) : []),
    ...(isObject(value) ? objectRules(schema, value) : []),
  ];
}

const ofType: Record<string, Json> = {
  string: "text",
  number: 1.5,
  boolean: true,
  object: { unexpected: "object" },
  array: ["unexpected"],
  null: null,
};

function typeRules(schema: Schema): Breakage[] {
  if (schema.type === undefined) return [];
  const types = typesOf(schema);
  const wrong = Object.entries(ofType).filter(
    ([type]) => type !== "null" && !types.includes(type) && !(type === "number" && types.includes("integer")),
  );
  const fraction = types.includes("integer") && !types.includes("number");
  const nullable = types.includes("null");
  return [
    ...wrong.slice(0, 1).map(
      ([, broken]): Breakage => ({
        keyword: "type",
        about: types.join(","),
        refused: [broken],
        allowed: [],
      }),
    ),
    ...(fraction ? [{ keyword: "type", about: "whole number", refused: [1.5], allowed: [] }] : []),
    { keyword: "type", about: "null", refused: nullable ? [] : [null], allowed: nullable ? [null] : [] },
  ];
}

function choiceRules(schema: Schema): Breakage[] {
  const rules: Breakage[] = [];
  const unlisted: Json[] = ["no_such_value", "", 987_654_321];
  if (schema.enum) rules.push({ keyword: "enum", refused: unlisted, allowed: schema.enum });
  if (schema.const !== undefined)
    rules.push({ keyword: "const", refused: unlisted, allowed: [schema.const] });
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const listed = (schema[keyword] ?? []).flatMap((branch) => branch.enum ?? []);
    if (listed.length > 0) rules.push({ keyword, about: "listed values", refused: [], allowed: listed });
  }
  return rules;
}

/** Per format: values that are no such thing, and spellings of it that must pass. */
const formats: Record<string, { refused: string[]; allowed: string[] }> = {
  "date-time": {
    refused: ["2026-02-30T25:61:00Z", "yesterday"],
    allowed: ["2026-03-05T18:10:27Z", "2026-03-05T18:10:27.123Z", "2024-02-29T23:59:59+05:30"],
  },
  date: { refused: ["2026-02-30", "05/03/2026"], allowed: ["2024-02-29", "1900-01-01"] },
  uri: { refused: ["no uri"], allowed: ["https://example.com/a?b=c#d"] },
  uuid: { refused: ["3c90c3cc-0d44-4b50-8888"], allowed: ["3c90c3cc-0d44-4b50-8888-8dd25736052a"] },
  email: { refused: ["no address"], allowed: ["avery@example.com"] },
};

function textRules(schema: Schema, value: string): Breakage[] {
  const rules: Breakage[] = [];
  const { minLength, maxLength, format, pattern } = schema;
  const last = value.at(-1) ?? "x";
  const long = (length: number): string[] => [value.padEnd(length, last), "x".repeat(length)];
  if (minLength !== undefined)
    rules.push({
      keyword: "minLength",
      refused: long(minLength - 1).map((text) => text.slice(0, minLength - 1)),
      allowed: ["x".repeat(minLength), "😀".repeat(minLength)],
    });
  if (maxLength !== undefined)
    rules.push({
      keyword: "maxLength",
      refused: long(maxLength + 1),
      allowed: ["x".repeat(maxLength), "😀".repeat(maxLength)],
    });
  if (format !== undefined) {
    const known = formats[format];
    if (!known) throw new Error(`Unknown format ${format}: teach breakages.ts.`);
    rules.push({ keyword: "format", ...known });
  }
  if (pattern !== undefined)
    rules.push({
      keyword: "pattern",
      refused: [`!${value}`, `${value}!`, "", "\n", "no match"],
      allowed: [],
    });
  return rules;
}

function numberRules(schema: Schema): Breakage[] {
  const step = typesOf(schema).includes("integer") && !typesOf(schema).includes("number") ? 1 : 0.001;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const rules: Breakage[] = [];
  if (minimum !== undefined)
    rules.push({ keyword: "minimum", refused: [minimum - step], allowed: [minimum] });
  if (maximum !== undefined)
    rules.push({ keyword: "maximum", refused: [maximum + step], allowed: [maximum] });
  if (exclusiveMinimum !== undefined)
    rules.push({
      keyword: "exclusiveMinimum",
      refused: [exclusiveMinimum],
      allowed: [exclusiveMinimum + step],
    });
  if (exclusiveMaximum !== undefined)
    rules.push({
      keyword: "exclusiveMaximum",
      refused: [exclusiveMaximum],
      allowed: [exclusiveMaximum - step],
    });
  if (multipleOf !== undefined)
    rules.push({ keyword: "multipleOf", refused: [multipleOf * 1.5], allowed: [multipleOf * 2] });
  return rules;
}

function arrayRules(schema: Schema, value: Json[]): Breakage[] {
  const { minItems, maxItems, uniqueItems } = schema;
  const first = value[0] ?? null;
  const filled = (length: number): Json[] => Array.from({ length }, (_, index) => value[index] ?? first);
  const rules: Breakage[] = [];
  if (minItems !== undefined)
    rules.push({
      keyword: "minItems",
      refused: [filled(minItems - 1)],
      allowed: uniqueItems ? [] : [filled(minItems)],
    });
  if (maxItems !== undefined)
    rules.push({
      keyword: "maxItems",
      refused: [filled(maxItems + 1)],
      allowed: uniqueItems ? [] : [filled(maxItems)],
    });
  if (uniqueItems) rules.push({ keyword: "uniqueItems", refused: [[first, first]], allowed: [value] });
  return rules;
}

function objectRules(schema: Schema, value: JsonObject): Breakage[] {
  const without = (names: Path): JsonObject =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
  const rules: Breakage[] = (schema.required ?? []).map((name) => ({
    keyword: "required",
    about: name,
    refused: [without([name])],
    allowed: [],
  }));
  if (schema.additionalProperties === false)
    rules.push({ keyword: "additionalProperties", refused: [{ ...value, undeclared: 1 }], allowed: [] });
  if (schema.minProperties !== undefined) {
    const names = Object.keys(value).slice(schema.minProperties - 1);
    rules.push({ keyword: "minProperties", refused: [without(names)], allowed: [] });
  }
  for (const [name, needed] of Object.entries(schema.dependentRequired ?? {}))
    rules.push({
      keyword: "dependentRequired",
      about: name,
      refused: needed.map((other) => without([other])),
      allowed: [without([name])],
    });
  return [...rules, ...branchRules(schema, value, without)];
}

/** `anyOf` and `oneOf` over required properties: none of them is refused, each alone is let through. */
function branchRules(schema: Schema, value: JsonObject, without: (names: Path) => JsonObject): Breakage[] {
  return (["anyOf", "oneOf"] as const).flatMap((keyword): Breakage[] => {
    const branches = schema[keyword];
    if (!branches) return [];
    const named = branches.map((branch) => branch.required ?? []);
    const all = named.flat();
    const alone = named.map((own) => without(all.filter((name) => !own.includes(name))));
    return [{ keyword, refused: [without(all), ...(keyword === "oneOf" ? [value] : [])], allowed: alone }];
  });
}
