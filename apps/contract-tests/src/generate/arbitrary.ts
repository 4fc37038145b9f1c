import type { Json, JsonObject } from "@onvy/contract/json";
import type { CallRequest, Operation, Parameter } from "@onvy/contract/operations";
import { merge, type Schema, typesOf } from "@onvy/contract/schema";
import { violationsOf } from "@onvy/contract/validator";
import fc, { type Arbitrary } from "fast-check";

/** Whether optional properties are there: `always` gives values in which every rule can be broken. */
type Optional = "always" | "sometimes";

/** How many values in a row may miss a schema before it is said that none fits. */
const patience = 10_000;

/** Values that conform to the schema. Drawing one throws where none is found: a schema may contradict itself. */
export function arbitraryOf(schema: Schema, optional: Optional = "sometimes"): Arbitrary<Json> {
  let missed = 0;
  return shapeOf(schema, optional).filter((value) => {
    const [violation] = violationsOf(schema, value);
    missed = violation ? missed + 1 : 0;
    if (violation && missed === patience)
      throw new Error(`No value was found that conforms to the schema: ${violation.message}.`);
    return !violation;
  });
}

/** The same conforming value for the same schema: optional properties included. */
export function sampleOf(schema: Schema): Json {
  const [sample] = fc.sample(arbitraryOf(schema, "always"), { numRuns: 1, seed: 1 });
  return sample ?? null;
}

function shapeOf(schema: Schema, optional: Optional): Arbitrary<Json> {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches) {
    const { anyOf: _, oneOf: __, ...base } = schema;
    const merged = (branch: Schema) => merge(base as Json, branch as Json) as Schema; // all are plain JSON
    return fc.oneof(...branches.map((branch) => shapeOf(merged(branch), optional)));
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === undefined && !schema.properties && !schema.required) return anything;
  const types = typesOf(schema);
  // Null leaves nothing to break.
  const useful = optional === "always" && types.length > 1 ? types.filter((type) => type !== "null") : types;
  return fc.oneof(...useful.map((type) => typed(type, schema, optional)));
}

const ofTypes: Readonly<Record<string, (schema: Schema, optional: Optional) => Arbitrary<Json>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: (schema) => whole(schema, schema.multipleOf ?? 1),
  number: (schema) =>
    schema.multipleOf === undefined
      ? // JSON has no negative zero: it would come back as another number.
        fc.double({ ...boundsOf(schema, 1e-6, 1e9), noNaN: true }).map((value) => value || 0)
      : whole(schema, schema.multipleOf),
  string: text,
  array: items,
  object: record,
};

function typed(type: string, schema: Schema, optional: Optional): Arbitrary<Json> {
  const make = ofTypes[type];
  if (!make) throw new Error(`Unknown type ${type}: teach arbitrary.ts.`);
  return make(schema, optional);
}

// Functions, because some arbitraries take long to make.
const formats: Record<string, () => Arbitrary<string>> = {
  "date-time": () => moment().map((date) => date.toISOString()),
  date: () => moment().map((date) => date.toISOString().slice(0, 10)),
  uuid: () => fc.uuid(),
  uri: () => fc.stringMatching(/^https:\/\/[a-z]{1,10}\.example(\/[\w~-]{0,8}){0,3}(\?[a-z]=[0-9]{1,4})?$/),
  email: () => fc.emailAddress(),
};

function moment(): Arbitrary<Date> {
  return fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
}

function text(schema: Schema): Arbitrary<string> {
  if (schema.format) {
    const known = formats[schema.format];
    if (!known) throw new Error(`Unknown format ${schema.format}: teach arbitrary.ts.`);
    return known();
  }
  const [minLength, maxLength] = [schema.minLength ?? 0, Math.min(schema.maxLength ?? 40, 40)];
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern, "u"), { size: "small" });
  const plain = fc
    .array(codePoint, { minLength, maxLength: Math.max(minLength, maxLength), size: "small" })
    .map((points) => String.fromCodePoint(...points));
  const fitting = troublemakers.filter((each) => each.length >= minLength && each.length <= maxLength);
  return fitting.length > 0
    ? fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: fc.constantFrom(...fitting) })
    : plain;
}

/** Any but a lone surrogate, which UTF-8 cannot hold. Not fast-check's own: it tabulates a million of them first. */
const codePoint: Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 0x7f }),
  fc.integer({ min: 0, max: 0x10ffff }).filter((point) => point < 0xd800 || point > 0xdfff),
);

/** Text that careless code takes for something else. */
const troublemakers = ["__proto__", "null", "..%2F", "a/b?c=d&e#f", "+ %20", "\u0000", "\u202e😀", '"\\'];

function items(schema: Schema, optional: Optional): Arbitrary<Json[]> {
  const minLength = Math.max(schema.minItems ?? 0, optional === "always" ? 1 : 0);
  const more = optional === "always" ? 0 : 2;
  const bounds = { minLength, maxLength: Math.min(schema.maxItems ?? minLength + more, minLength + more) };
  const item = shapeOf(schema.items ?? {}, optional);
  return schema.uniqueItems
    ? fc.uniqueArray(item, { ...bounds, selector: (value) => JSON.stringify(value) })
    : fc.array(item, bounds);
}

function record(schema: Schema, optional: Optional): Arbitrary<JsonObject> {
  const { properties = {}, required = [] } = schema;
  const names = [...new Set([...Object.keys(properties), ...required])];
  if (names.length === 0) return freeForm(schema, optional);
  const model = Object.fromEntries(
    names.map((name) => [name, properties[name] ? shapeOf(properties[name], optional) : anything]),
  );
  const requiredKeys = optional === "always" ? names : [...required];
  return fc.record(model, { requiredKeys, noNullPrototype: true }) as Arbitrary<JsonObject>;
}

function freeForm(schema: Schema, optional: Optional): Arbitrary<JsonObject> {
  const { additionalProperties: more, minProperties: minKeys = 0, maxProperties = 3 } = schema;
  if (more === false) return fc.constant({});
  return fc.dictionary(
    fc.string({ minLength: 1, maxLength: 10 }),
    typeof more === "object" ? shapeOf(more, optional) : anything,
    { minKeys, maxKeys: Math.min(maxProperties, 3), noNullPrototype: true },
  );
}

const anything: Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 1 })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);

/** Between which numbers a schema's lie: `step` beside an exclusive bound, and no further than `far` where it says nothing. */
function boundsOf(schema: Schema, step: number, far: number): { min: number; max: number } {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  return {
    min: minimum ?? (above === undefined ? -far : above + step),
    max: maximum ?? (below === undefined ? far : below - step),
  };
}

/** Multiples of a step within the schema's bounds. */
function whole(schema: Schema, step: number): Arbitrary<number> {
  const { min, max } = boundsOf(schema, step, 1e6);
  return fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((count) => count * step);
}

/** Requests that conform to an operation: required parameters always, optional ones sometimes. */
export function requestArbitrary({ parameters, request }: Operation): Arbitrary<CallRequest> {
  const group = (where: Parameter["in"]): Arbitrary<Record<string, Json>> => {
    const own = parameters.filter((parameter) => parameter.in === where);
    const model = Object.fromEntries(
      own.map(({ name, schema }) => {
        // A path segment that is empty, "." or ".." addresses another route: the client refuses it.
        const fits = (value: Json): boolean => where !== "path" || !["", ".", ".."].includes(String(value));
        return [name, arbitraryOf(schema).filter(fits)];
      }),
    );
    const requiredKeys = own.filter(({ required }) => required).map(({ name }) => name);
    return fc.record(model, { requiredKeys, noNullPrototype: true });
  };
  const body = request ? arbitraryOf(request.schema) : fc.constant(undefined);
  return fc.record({ path: group("path"), query: group("query"), body });
}
