import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "@onvy/contract/json";
import type { Example } from "@onvy/contract/operations";
import type { Schema } from "@onvy/contract/schema";
import { conforms } from "@onvy/contract/validator";
import { bounds, item } from "./items.ts";

/** The items that an accepted value exercises: properties, listed values, allowed sides, examples. */
export function valueItems(
  owner: string,
  place: string,
  { schema, examples }: { schema: Schema; examples: readonly Example[] },
  value: Json,
): string[] {
  return [
    ...examples
      .filter((example) => isDeepStrictEqual(example.value, value))
      .map(({ name }) => item("examples", owner, place, name).id),
    ...partItems(owner, place, schema, value, ""),
  ];
}

function partItems(owner: string, place: string, schema: Schema, value: Json, path: string): string[] {
  const allowed = (...rest: string[]): string => item("constraints", owner, place, path || "/", ...rest).id;
  const found: string[] = [];
  if (value === null) found.push(allowed("null allowed"));
  if (schema.enum?.includes(value))
    found.push(item("enum values", owner, place, path || "/", JSON.stringify(value)).id);
  for (const keyword of bounds) if (standsAt(keyword, schema, value)) found.push(allowed(keyword, "allowed"));
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const holding = (schema[keyword] ?? []).flatMap((branch, index) =>
      conforms(branch, value) ? [{ branch, index }] : [],
    );
    // A value that suits several branches proves none of them.
    if (holding.length === 1)
      found.push(...holding.map(({ index }) => allowed(keyword, "allowed", String(index))));
    found.push(...holding.flatMap(({ branch }) => partItems(owner, place, branch, value, path)));
  }
  if (Array.isArray(value) && schema.items) {
    for (const member of value) found.push(...partItems(owner, place, schema.items, member, `${path}/*`));
  }
  if (isObject(value)) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const member = value[name];
      if (member === undefined) continue;
      found.push(
        item("properties", owner, place, `${path}/${name}`).id,
        ...partItems(owner, place, property, member, `${path}/${name}`),
      );
    }
  }
  return found;
}

/** Whether the value stands at the bound itself, where one step further is refused. */
function standsAt(keyword: string, schema: Schema, value: Json): boolean {
  const bound = schema[keyword as "minimum"];
  if (bound === undefined) return false;
  if (keyword.endsWith("Length")) return typeof value === "string" && [...value].length === bound;
  if (keyword.endsWith("Items")) return Array.isArray(value) && value.length === bound;
  return typeof value === "number" && (keyword.startsWith("exclusive") ? value !== bound : value === bound);
}
