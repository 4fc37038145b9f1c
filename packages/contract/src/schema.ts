import { isDeepStrictEqual } from "node:util";
import { ContractError, resolve } from "./document.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** A JSON Schema 2020-12 object, dereferenced and with `allOf` merged: what the suite reads. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** JSON types that the schema admits; all of them when it says nothing. */
export function typesOf(schema: Schema): readonly string[] {
  if (typeof schema.type === "string") return [schema.type];
  if (schema.type) return schema.type;
  if (schema.properties || schema.required) return ["object"];
  return ["string", "number", "boolean", "null", "array", "object"];
}

/** Replaces each `$ref` in the value by what it points at. A recursive reference is an error. */
export function dereference(root: JsonObject, value: Json, open: readonly string[] = []): Json {
  if (!isObject(value) || typeof value.$ref !== "string")
    return mapChildren(value, (child) => dereference(root, child, open));
  const { $ref: reference, ...own } = value;
  if (open.includes(value.$ref))
    throw new ContractError(`${reference} refers to itself: teach schema.ts recursion.`);
  const target = dereference(root, resolve(root, value.$ref) ?? null, [...open, value.$ref]);
  return Object.keys(own).length === 0 ? target : merge(target, dereference(root, own, open));
}

/** Folds `allOf` into its parent, at every depth. */
export function flatten(value: Json): Json {
  const flat = mapChildren(value, flatten);
  if (!isObject(flat) || !Array.isArray(flat.allOf)) return flat;
  const { allOf, ...own } = flat;
  return [...flat.allOf, own].reduce(merge);
}

function mapChildren(value: Json, change: (child: Json) => Json): Json {
  if (Array.isArray(value)) return value.map(change);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
}

/** Both schemas at once. Contradicting values of a keyword that is not an annotation are an error. */
export function merge(left: Json | undefined, right: Json): Json {
  if (!isObject(left) || !isObject(right)) return right;
  const merged: JsonObject = { ...left };
  for (const [keyword, member] of Object.entries(right))
    merged[keyword] = join(keyword, left[keyword], member);
  return merged;
}

function join(keyword: string, left: Json | undefined, right: Json): Json {
  if (left === undefined || isDeepStrictEqual(left, right)) return right;
  if (keyword === "required") return [...new Set([...(left as string[]), ...(right as string[])])];
  if (["description", "title", "examples", "example", "default"].includes(keyword)) return right;
  if (!isObject(left) || !isObject(right))
    throw new ContractError(`Two values of ${keyword} cannot be merged: teach schema.ts.`);
  const joined: JsonObject = { ...left };
  for (const [name, schema] of Object.entries(right)) joined[name] = merge(left[name], schema);
  return joined;
}
