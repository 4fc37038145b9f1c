import { asList, asObject, isObject, type Json, type JsonObject, members } from "@onvy/contract/json";

/** Keywords that only inform. */
export const informing = ["title", "description", "default", "example", "examples", "deprecated", "$comment"];

/** A body that the contract shows, and its schema's name. */
export type Shown = readonly [schema: string, value: Json];

/** What each schema names, for finding what none does. 0 is nothing. A value that is shown of an open list is known. */
export function shapesOf(schemas: ReadonlyMap<string, Json>, shown: readonly Shown[]): JsonObject {
  const shapes: JsonObject = Object.fromEntries(
    [...schemas].map(([name, schema]) => [name, shapeOf(asObject(schema))]),
  );
  for (const [schema, value] of shown) learn(shapes, shapes[schema], value);
  return shapes;
}

function learn(shapes: JsonObject, shape: Json | undefined, value: Json | undefined): void {
  if (!isObject(shape)) return;
  for (const name of asList(shape.of)) learn(shapes, shapes[String(name)], value);
  if (typeof value === "string" && Array.isArray(shape.known) && !shape.known.includes(value))
    shape.known.push(value);
  if (Array.isArray(value)) for (const item of value) learn(shapes, shape.items, item);
  else if (isObject(value))
    for (const [name, property] of members(shape.properties)) learn(shapes, property, value[name]);
}

/** The name that a `$ref` has for a schema. */
export function nameIn(reference: Json): string {
  return String(reference).replace("#/components/schemas/", "");
}

function shapeOf(schema: JsonObject): Json {
  const { description, examples } = schema;
  // The values that the contract knows of a list that it leaves open: “Open; `stop` is known”, with them as examples.
  const isKnown = /\bOpen; /.test(String(description)) && Array.isArray(examples);
  const branches = ["allOf", "anyOf", "oneOf"].flatMap((word) => asList(schema[word]).map(asObject));
  const parts = branches.map((branch) => asObject(shapeOf(branch)));
  const properties = Object.assign(
    {},
    ...parts.map((part) => part.properties),
    Object.fromEntries(
      members(schema.properties).map(([name, property]) => [name, shapeOf(asObject(property))]),
    ),
  ) as JsonObject; // the last that names a property says most about it: the schema itself
  const of = [
    ...(schema.$ref === undefined ? [] : [nameIn(schema.$ref)]),
    ...parts.flatMap((part) => asList(part.of)),
  ];
  const named = Object.keys(properties).length > 0;
  const isOpen =
    (schema.additionalProperties ?? false) !== false ||
    (!named &&
      of.length === 0 &&
      !isKnown &&
      (schema.type === "object" || Object.keys(schema).every((key) => informing.includes(key))));
  const items = schema.items === undefined ? 0 : shapeOf(asObject(schema.items));
  const shape: JsonObject = {
    ...(of.length > 0 && { of }),
    ...(named && { properties }),
    ...(items !== 0 && { items }),
    ...(isKnown && { known: [...examples] }),
    ...(isOpen && { open: true }),
  };
  return Object.keys(shape).length > 0 ? shape : 0;
}
