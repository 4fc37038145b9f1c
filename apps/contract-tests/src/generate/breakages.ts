import { isObject, type Json, type JsonObject } from "@onvy/contract/json";
import { type Schema, typesOf } from "@onvy/contract/schema";

/** A way to break one keyword at one place. */
interface Way {
  /** The property or branch that the rule is about, where the keyword has several. */
  readonly about?: string;
  /** Replacements for the value, likeliest first; the caller keeps the first that breaks only this rule. */
  readonly refused?: readonly Json[];
  /** Replacements that the rule must let through. */
  readonly allowed?: readonly Json[];
}

/** By keyword: how a value of some kind breaks it, given what the keyword says. */
type Ways<Value> = {
  readonly [Keyword in keyof Schema]?: (
    said: NonNullable<Schema[Keyword]>,
    value: Value,
    schema: Schema,
  ) => Way | readonly Way[];
};

/** The rules that the schema itself (not its members) lays on a value, each with candidates that may break it. */
export function breakagesOf(schema: Schema, value: Json): (Way & { readonly keyword: string })[] {
  return [
    ...breakagesBy(ofAnything, schema, value),
    ...(typeof value === "string" ? breakagesBy(ofText, schema, value) : []),
    ...(typeof value === "number" ? breakagesBy(ofNumbers, schema, value) : []),
    ...(Array.isArray(value) ? breakagesBy(ofLists, schema, value) : []),
    ...(isObject(value) ? breakagesBy(ofObjects, schema, value) : []),
  ];
}

function breakagesBy<Value>(ways: Ways<Value>, schema: Schema, value: Value): ReturnType<typeof breakagesOf> {
  return Object.entries(ways).flatMap(([keyword, waysOf]) => {
    const said = schema[keyword as keyof Schema];
    if (said === undefined) return [];
    return [waysOf(said as never, value, schema)].flat().map((way) => ({ keyword, ...way })); // its own keyword's
  });
}

const ofType: Record<string, Json> = {
  string: "text",
  number: 1.5,
  boolean: true,
  object: { unexpected: "object" },
  array: ["unexpected"],
};
const unlisted: Json[] = ["no_such_value", "", 987_654_321];

const isWhole = (types: readonly string[]): boolean => types.includes("integer") && !types.includes("number");

const listed = (branches: readonly Schema[]): Way[] => {
  const values = branches.flatMap((branch) => branch.enum ?? []);
  return values.length > 0 ? [{ about: "listed values", allowed: values }] : [];
};

const ofAnything: Ways<Json> = {
  type: (_, __, schema) => {
    const types = typesOf(schema);
    const other = Object.entries(ofType).find(
      ([type]) => !types.includes(type) && !(type === "number" && types.includes("integer")),
    );
    return [
      ...(other ? [{ about: types.join(","), refused: [other[1]] }] : []),
      ...(isWhole(types) ? [{ about: "whole number", refused: [1.5] }] : []),
      types.includes("null") ? { about: "null", allowed: [null] } : { about: "null", refused: [null] },
    ];
  },
  enum: (values) => ({ refused: unlisted, allowed: values }),
  const: (value) => ({ refused: unlisted, allowed: [value] }),
  anyOf: listed,
  oneOf: listed,
};

/** Per format: values that are no such thing, and spellings of it that must pass. */
const formats: Record<string, Way> = {
  "date-time": {
    refused: ["2026-02-30T25:61:00Z", "yesterday"],
    allowed: ["2026-03-05T18:10:27Z", "2026-03-05T18:10:27.123Z", "2024-02-29T23:59:59+05:30"],
  },
  date: { refused: ["2026-02-30", "05/03/2026"], allowed: ["2024-02-29", "1900-01-01"] },
  uri: { refused: ["no uri"], allowed: ["https://example.com/a?b=c#d"] },
  uuid: { refused: ["3c90c3cc-0d44-4b50-8888"], allowed: ["3c90c3cc-0d44-4b50-8888-8dd25736052a"] },
  email: { refused: ["no address"], allowed: ["avery@example.com"] },
};

/** Text of a length: the value's own characters first. */
const ofLength = (length: number, value: string): string[] => [
  value.padEnd(length, value.at(-1) ?? "x").slice(0, length),
  "x".repeat(length),
];
const plain = (length: number): string[] => ["x".repeat(length), "😀".repeat(length)];

const ofText: Ways<string> = {
  minLength: (least, value) => ({ refused: ofLength(least - 1, value), allowed: plain(least) }),
  maxLength: (most, value) => ({ refused: ofLength(most + 1, value), allowed: plain(most) }),
  format: (format) => {
    const known = formats[format];
    if (!known) throw new Error(`Unknown format ${format}: teach breakages.ts.`);
    return known;
  },
  pattern: (_, value) => ({ refused: [`!${value}`, `${value}!`, "", "\n", "no match"] }),
};

const stepOf = (schema: Schema): number => (isWhole(typesOf(schema)) ? 1 : 0.001);

const ofNumbers: Ways<number> = {
  minimum: (bound, _, schema) => ({ refused: [bound - stepOf(schema)], allowed: [bound] }),
  maximum: (bound, _, schema) => ({ refused: [bound + stepOf(schema)], allowed: [bound] }),
  exclusiveMinimum: (bound, _, schema) => ({ refused: [bound], allowed: [bound + stepOf(schema)] }),
  exclusiveMaximum: (bound, _, schema) => ({ refused: [bound], allowed: [bound - stepOf(schema)] }),
  multipleOf: (step) => ({ refused: [step * 1.5], allowed: [step * 2] }),
};

const filled = (length: number, value: Json[]): Json[] =>
  Array.from({ length }, (_, index) => value[index] ?? value[0] ?? null);

const ofLists: Ways<Json[]> = {
  minItems: (least, value, { uniqueItems }) => ({
    refused: [filled(least - 1, value)],
    allowed: uniqueItems ? [] : [filled(least, value)],
  }),
  maxItems: (most, value, { uniqueItems }) => ({
    refused: [filled(most + 1, value)],
    allowed: uniqueItems ? [] : [filled(most, value)],
  }),
  uniqueItems: (unique, value) =>
    unique ? { refused: [[value[0] ?? null, value[0] ?? null]], allowed: [value] } : [],
};

const without = (value: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** Branches over required properties: none of them is refused, each alone is let through. */
const branches = (of: readonly Schema[], value: JsonObject, both: readonly Json[] = []): Way => {
  const all = of.flatMap((branch) => branch.required ?? []);
  const others = of.map(({ required = [] }) => all.filter((name) => !required.includes(name)));
  return { refused: [without(value, all), ...both], allowed: others.map((names) => without(value, names)) };
};

const ofObjects: Ways<JsonObject> = {
  required: (names, value) => names.map((name) => ({ about: name, refused: [without(value, [name])] })),
  additionalProperties: (more, value) => (more === false ? { refused: [{ ...value, undeclared: 1 }] } : []),
  minProperties: (least, value) => ({ refused: [without(value, Object.keys(value).slice(least - 1))] }),
  dependentRequired: (needs, value) =>
    Object.entries(needs).map(([name, needed]) => ({
      about: name,
      refused: needed.map((other) => without(value, [other])),
      allowed: [without(value, [name])],
    })),
  anyOf: (of, value) => branches(of, value),
  oneOf: (of, value) => branches(of, value, [value]),
};
