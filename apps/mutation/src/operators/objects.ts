import type { Edit, Path } from "../edits.ts";
import { asList, asNode, type Node, namedNodes } from "../sites.ts";
import { drop, operator, put } from "./operator.ts";

/** Changes every `required` list of this schema (its own and its alternatives') that names the property. */
function* inRequiredLists(node: Node, at: Path, name: string, to?: string): Generator<Edit> {
  const index = asList(node.required).indexOf(name);
  if (index >= 0 && to === undefined) yield { remove: [...at, "required", index] };
  if (index >= 0 && to !== undefined) yield { set: [...at, "required", index], value: to };
  for (const key of ["allOf", "anyOf", "oneOf"])
    for (const [branch, value] of asList(node[key]).entries()) {
      const inner = asNode(value);
      if (inner) yield* inRequiredLists(inner, [...at, key, branch], name, to);
    }
}

/** The next name after `name` in the contract's section, in a circle: a reference to a wrong component. */
function neighbour(document: Node, reference: string): string | undefined {
  const [, section, name] = /^#\/components\/(\w+)\/(.+)$/.exec(reference) ?? [];
  if (!section || !name) return undefined;
  const names = namedNodes(asNode(document.components) ?? {}, section).map(([each]) => each);
  const next = names[(names.indexOf(name) + 1) % names.length];
  return next === undefined || next === name ? undefined : `#/components/${section}/${next}`;
}

/** Mistakes in the shape of an object, and in how schemas are put together. */
export const objectOperators = [
  operator("required.drop", "schema", function* (node, at) {
    for (const [index, name] of asList(node.required).entries())
      yield { target: [...at, "required", String(name)], edits: [{ remove: [...at, "required", index] }] };
  }),
  operator("required.add", "schema", function* (node, at) {
    const required = asList(node.required);
    for (const [name] of namedNodes(node, "properties"))
      if (!required.includes(name))
        yield {
          target: [...at, "required", name],
          edits: [{ set: [...at, "required"], value: [...required, name] }],
        };
  }),
  operator("property.rename", "schema", function* (node, at) {
    for (const [name] of namedNodes(node, "properties"))
      yield {
        target: [...at, "properties", name],
        edits: [
          { rename: [...at, "properties", name], to: `${name}_mutant` },
          ...inRequiredLists(node, at, name, `${name}_mutant`),
        ],
      };
  }),
  operator("property.drop", "schema", function* (node, at) {
    for (const [name] of namedNodes(node, "properties"))
      yield {
        target: [...at, "properties", name],
        edits: [{ remove: [...at, "properties", name] }, ...inRequiredLists(node, at, name)],
      };
  }),
  operator("openness.swap", "schema", function* (node, at) {
    for (const key of ["additionalProperties", "unevaluatedProperties"])
      if (node[key] !== undefined) yield put([...at, key], node[key] === false);
    if (node.type === "object" && node.additionalProperties === undefined && node.properties)
      yield put([...at, "additionalProperties"], false);
  }),
  operator("alternative.drop", "schema", function* (node, at) {
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      const branches = asList(node[key]);
      if (branches.length === 1) yield drop([...at, key]);
      else for (const index of branches.keys()) yield drop([...at, key, index]);
    }
  }),
  operator("alternative.combine", "schema", function* (node, at) {
    for (const [key, other] of [
      ["anyOf", "oneOf"],
      ["oneOf", "anyOf"],
      ["anyOf", "allOf"],
    ] as const)
      if (node[key])
        yield { target: [...at, key], variant: other, edits: [{ rename: [...at, key], to: other }] };
  }),
  operator("reference.change", "schema", function* (node, at, document) {
    const other = typeof node.$ref === "string" ? neighbour(document, node.$ref) : undefined;
    if (other) yield put([...at, "$ref"], other);
  }),
  operator("access.swap", "schema", function* (node, at) {
    for (const key of ["readOnly", "writeOnly"]) if (node[key] !== undefined) yield drop([...at, key]);
  }),
];
