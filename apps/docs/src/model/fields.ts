/** The fields of a schema, in the document's order, those that it takes over from another schema included. */
import { type Document, follow, nameOf, type Schema } from "./document.ts";
import { type Fact, type Facts, factAt } from "./facts.ts";
import { limitsOf, type TypePart, typeOf } from "./type-text.ts";

/** One field, parameter or header. */
export interface Field {
  readonly name: string;
  readonly type: readonly TypePart[];
  readonly required: boolean;
  readonly description: string;
  readonly limits: readonly string[];
  /** The closed list of values, or none. */
  readonly values: readonly string[];
  /** Values that are known of an open list. */
  readonly known: readonly string[];
  readonly preset: string | undefined;
  readonly fact: Fact | undefined;
  /** The schema whose fields stand below this one. */
  readonly inside: string | undefined;
  /** The schema that this field was taken over from. */
  readonly from: string | undefined;
}

/** The fields of a named schema; none, where it is no object. */
export function fieldsOf(document: Document, facts: Facts, name: string): readonly Field[] {
  return collect(document, facts, name, schemaAt(document, name), undefined);
}

/** The named schema. Throws where there is none. */
export function schemaAt(document: Document, name: string): Schema {
  const schema = document.components.schemas[name];
  if (schema === undefined) throw new Error(`The contract has no schema ${name}`);
  return schema;
}

function collect(
  document: Document,
  facts: Facts,
  name: string,
  schema: Schema,
  from: string | undefined,
): readonly Field[] {
  const inherited = (schema.allOf ?? []).flatMap((branch) => {
    const base = nameOf(branch);
    return base === undefined
      ? collect(document, facts, name, branch, from)
      : collect(document, facts, base, schemaAt(document, base), base);
  });
  const own = Object.entries(schema.properties ?? {}).map(([property, child]) =>
    fieldOf(document, child, {
      name: property,
      required: schema.required?.includes(property) === true,
      fact: factAt(facts, `${name}.${property}`),
      from,
    }),
  );
  return [...inherited, ...own];
}

/** A field out of its schema and what its place says of it. */
export function fieldOf(
  document: Document,
  schema: Schema,
  place: Pick<Field, "name" | "required" | "fact"> & { from?: string | undefined; description?: string },
): Field {
  const target = follow<Schema>(document, schema as Schema & { $ref: string }); // follow() looks whether it is one
  const listed = target.type === "array" && target.items !== undefined;
  const items = listed ? follow<Schema>(document, target.items as Schema & { $ref: string }) : undefined;
  const inside = nameOf(schema) ?? (listed ? nameOf(target.items ?? {}) : undefined);
  return {
    name: place.name,
    type: typeOf(schema),
    required: place.required,
    description: place.description ?? target.description ?? "",
    limits: limitsOf(target),
    values: (target.enum ?? items?.enum ?? []).map(String),
    known: (target.examples ?? []).map(String),
    preset: target.default === undefined ? undefined : String(target.default),
    fact: place.fact,
    inside: inside !== undefined && hasFields(document, inside) ? inside : undefined,
    from: place.from,
  };
}

function hasFields(document: Document, name: string): boolean {
  const has = (schema: Schema): boolean =>
    schema.properties !== undefined ||
    (schema.allOf ?? []).some((branch) => has(follow<Schema>(document, branch as Schema & { $ref: string })));
  return has(schemaAt(document, name));
}

/** Groups of fields of which a body needs at least one: `description or image_base64`. */
export function alternativesOf(schema: Schema): readonly string[] {
  return [schema, ...(schema.allOf ?? [])].flatMap(({ anyOf }) => {
    const names = (anyOf ?? []).map((branch) => (branch.required ?? []).join(" and ")).filter(Boolean);
    return names.length > 1 ? [names.join(" or ")] : [];
  });
}
