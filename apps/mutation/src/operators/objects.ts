import { isDeepStrictEqual } from "node:util";
import { asList, isObject, type JsonObject, type Path } from "@onvy/contract/json";
import { objects } from "../sites.ts";
import { both, type Change, drop, neighbour, operator, rename, set, swap } from "./operator.ts";

/** Changes every `required` list of this schema (its own and its alternatives') that names the property. */
function* inRequiredLists(node: JsonObject, at: Path, name: string, to?: string): Generator<Change> {
  const index = asList(node.required).indexOf(name);
  const place = [...at, "required", String(index)];
  if (index >= 0) yield to === undefined ? drop(place) : set(place, to);
  for (const key of ["allOf", "anyOf", "oneOf"])
    for (const [branch, inner] of asList(node[key]).entries())
      if (isObject(inner)) yield* inRequiredLists(inner, [...at, key, String(branch)], name, to);
}

/** What a schema promises: two that differ in words alone are another operator's. */
function wordless({ description: _, examples: __, ...promise }: JsonObject): JsonObject {
  return promise;
}

/** Mistakes in the shape of an object, and in how schemas are put together. */
export const objectOperators = [
  operator("required.drop", "schema", function* (node, at) {
    for (const [index, name] of asList(node.required).entries())
      yield { ...drop([...at, "required", String(index)]), target: [...at, "required", String(name)] };
  }),
  operator("required.add", "schema", function* (node, at) {
    const required = asList(node.required);
    for (const [name] of objects(node.properties))
      if (!required.includes(name))
        yield { ...set([...at, "required"], [...required, name]), target: [...at, "required", name] };
  }),
  operator("property.rename", "schema", function* (node, at) {
    for (const [name] of objects(node.properties)) {
      const renamed = rename([...at, "properties", name], `${name}_mutant`);
      yield both(renamed, ...inRequiredLists(node, at, name, `${name}_mutant`));
    }
  }),
  operator("property.drop", "schema", function* (node, at) {
    for (const [name] of objects(node.properties))
      yield both(drop([...at, "properties", name]), ...inRequiredLists(node, at, name));
  }),
  operator("property.swap", "schema", function* (node, at) {
    const named = objects(node.properties);
    for (const [index, [name, schema]] of named.entries()) {
      const [other, its] = named[index + 1] ?? [];
      if (index % 2 || !other || !its || isDeepStrictEqual(wordless(schema), wordless(its))) continue;
      yield swap([...at, "properties", name], [...at, "properties", other]);
    }
  }),
  operator("openness.swap", "schema", function* (node, at) {
    for (const key of ["additionalProperties", "unevaluatedProperties"])
      if (node[key] !== undefined) yield set([...at, key], node[key] === false);
    if (node.type === "object" && node.additionalProperties === undefined && node.properties)
      yield set([...at, "additionalProperties"], false);
  }),
  operator("alternative.drop", "schema", function* (node, at) {
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      const branches = asList(node[key]);
      if (branches.length === 1) yield drop([...at, key]);
      else for (const index of branches.keys()) yield drop([...at, key, String(index)]);
    }
  }),
  operator("alternative.combine", "schema", function* (node, at) {
    for (const [key, other] of [
      ["anyOf", "oneOf"],
      ["oneOf", "anyOf"],
      ["anyOf", "allOf"],
    ] as const)
      if (node[key]) yield { ...rename([...at, key], other), variant: other };
  }),
  operator("reference.change", "schema", function* (node, at, document) {
    const other = neighbour(document, node.$ref);
    if (other) yield set([...at, "$ref"], other);
  }),
  operator("access.swap", "schema", function* (node, at) {
    for (const key of ["readOnly", "writeOnly"]) if (node[key] !== undefined) yield drop([...at, key]);
  }),
];
