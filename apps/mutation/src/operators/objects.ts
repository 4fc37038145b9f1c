import { isDeepStrictEqual } from "node:util";
import { asList, type JsonObject, type Path } from "@onvy/contract/json";
import { everything, objects } from "../sites.ts";
import { both, drop, dropping, droppingEach, neighbour, operator, rename, set, swap } from "./operator.ts";

const alternatives = ["allOf", "anyOf", "oneOf"];

/** Where the `required` lists of a schema, its own and its alternatives', name a property. */
function requiredPlaces(node: JsonObject, name: string): Path[] {
  const isRequired = /^((allOf|anyOf|oneOf)\/\d+\/)*required\/\d+$/;
  const named = [...everything(node)].filter(([, value]) => value === name);
  return named.map(([at]) => at).filter((at) => isRequired.test(at.join("/")));
}

/** What a schema promises: two that differ in words alone are another operator's. */
function wordless({ description: _, examples: __, ...promise }: JsonObject): JsonObject {
  return promise;
}

/** Mistakes in the shape of an object, and in how schemas are put together. */
export const objectOperators = [
  droppingEach("required.drop", "schema", "required"),
  operator("required.add", "schema", function* (node) {
    const required = asList(node.required);
    for (const [name] of objects(node.properties))
      if (!required.includes(name))
        yield { ...set(["required"], [...required, name]), target: ["required", name] };
  }),
  operator("property.rename", "schema", function* (node) {
    for (const [name] of objects(node.properties)) {
      const to = `${name}_mutant`;
      yield both(rename(["properties", name], to), ...requiredPlaces(node, name).map((at) => set(at, to)));
    }
  }),
  operator("property.drop", "schema", function* (node) {
    for (const [name] of objects(node.properties))
      yield both(drop(["properties", name]), ...requiredPlaces(node, name).map(drop));
  }),
  operator("property.swap", "schema", function* (node) {
    const named = objects(node.properties);
    for (const [index, [name, schema]] of named.entries()) {
      const [other, its] = named[index + 1] ?? [];
      if (index % 2 || !other || !its || isDeepStrictEqual(wordless(schema), wordless(its))) continue;
      yield swap(["properties", name], ["properties", other]);
    }
  }),
  operator("openness.swap", "schema", function* (node) {
    for (const key of ["additionalProperties", "unevaluatedProperties"])
      if (node[key] !== undefined) yield set([key], node[key] === false);
    if (node.type === "object" && node.additionalProperties === undefined && node.properties)
      yield set(["additionalProperties"], false);
  }),
  operator("alternative.drop", "schema", function* (node) {
    for (const key of alternatives) {
      const branches = asList(node[key]);
      if (branches.length === 1) yield drop([key]);
      else for (const index of branches.keys()) yield drop([key, String(index)]);
    }
  }),
  operator("alternative.combine", "schema", function* (node) {
    for (const [key, other] of [
      ["anyOf", "oneOf"],
      ["oneOf", "anyOf"],
      ["anyOf", "allOf"],
    ] as const)
      if (node[key]) yield { ...rename([key], other), variant: other };
  }),
  operator("reference.change", "schema", function* (node, document) {
    const other = neighbour(document, node.$ref);
    if (other) yield set(["$ref"], other);
  }),
  dropping("access.swap", "schema", "readOnly"),
  dropping("access.swap", "schema", "writeOnly"),
];
