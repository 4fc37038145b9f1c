import { asList, asObject, type Json, type JsonObject, members } from "@onvy/contract/json";

/** What each schema names, for finding what none does. 0 is nothing. */
export function shapesOf(schemas: ReadonlyMap<string, Json>): JsonObject {
  return Object.fromEntries([...schemas].map(([name, schema]) => [name, shapeOf(asObject(schema))]));
}

/** The values that the contract knows of a list that it leaves open: “Open; `stop` is known”, with them as examples. */
export function knownOf({ description, examples }: JsonObject): JsonObject {
  return /\bOpen; /.test(String(description)) && Array.isArray(examples) ? { known: examples } : {};
}

function shapeOf(schema: JsonObject): Json {
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
    ...(typeof schema.$ref === "string" ? [schema.$ref] : []),
    ...parts.flatMap((part) => asList(part.of)),
  ];
  const named = Object.keys(properties).length > 0;
  const isOpen =
    (schema.additionalProperties ?? false) !== false ||
    (!named && of.length === 0 && (schema.type === "object" || Object.keys(schema).length === 0));
  const items = schema.items === undefined ? 0 : shapeOf(asObject(schema.items));
  const shape: JsonObject = {
    ...(of.length > 0 && { of }),
    ...(named && { properties }),
    ...(items !== 0 && { items }),
    ...(schema.known !== undefined && { known: schema.known }),
    ...(isOpen && { open: true }),
  };
  return Object.keys(shape).length > 0 ? shape : 0;
}
