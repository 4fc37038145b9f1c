import { isDeepStrictEqual } from "node:util";
import { asList, isObject, type Json } from "@onvy/contract/json";
import type { Body } from "@onvy/contract/operations";
import type { Schema } from "@onvy/contract/schema";
import { conforms } from "@onvy/contract/validator";
import { bounds, item, type Kind } from "./items.ts";

/** The items that an accepted value exercises: properties, listed values, allowed sides, examples. */
export function valueItems(
  owner: string,
  place: string,
  { schema, examples }: Pick<Body, "schema" | "examples">,
  value: Json,
): string[] {
  const shown = examples.filter((example) => isDeepStrictEqual(example.value, value));
  const parts = partItems(schema, value, "");
  return [...shown.map(({ name }): PartItem => ["examples", name]), ...parts].map(
    ([kind, ...rest]) => item(kind, owner, place, ...rest).id,
  );
}

type PartItem = readonly [kind: Kind, ...rest: string[]];

function* partItems(schema: Schema, value: Json, path: string): Generator<PartItem> {
  const here = path || "/";
  if (value === null) yield ["constraints", here, "null allowed"];
  if (schema.enum?.includes(value)) yield ["enum values", here, JSON.stringify(value)];
  for (const keyword of bounds)
    if (standsAt(keyword, schema, value)) yield ["constraints", here, keyword, "allowed"];
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const holding = [...(schema[keyword] ?? []).entries()].filter(([, branch]) => conforms(branch, value));
    for (const [index, branch] of holding) {
      // A value that suits several branches proves none of them.
      if (holding.length === 1) yield ["constraints", here, keyword, "allowed", String(index)];
      yield* partItems(branch, value, path);
    }
  }
  if (schema.items) for (const member of asList(value)) yield* partItems(schema.items, member, `${path}/*`);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const member = isObject(value) ? value[name] : undefined;
    if (member === undefined) continue;
    yield ["properties", `${path}/${name}`];
    yield* partItems(property, member, `${path}/${name}`);
  }
}

/** Whether the value stands at the bound itself, where one step further is refused. */
function standsAt(keyword: string, schema: Schema, value: Json): boolean {
  const bound = schema[keyword as "minimum"];
  if (bound === undefined) return false;
  if (keyword.endsWith("Length")) return typeof value === "string" && [...value].length === bound;
  if (keyword.endsWith("Items")) return Array.isArray(value) && value.length === bound;
  return typeof value === "number" && (keyword.startsWith("exclusive") ? value !== bound : value === bound);
}
