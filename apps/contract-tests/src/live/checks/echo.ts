import { asList, at, isObject, type Json, members } from "@onvy/contract/json";
import { type CallRequest, type Operation, responseFor } from "@onvy/contract/operations";
import type { Schema } from "@onvy/contract/schema";
import { type Finding, finding } from "../finding.ts";
import { itemParameter } from "../plan.ts";
import { place } from "./body.ts";

/** Fields that are the server's to set, whatever was sent. */
const ownedByServer = ["id", "project_id", "user_id", "created", "created_at", "updated_at", "object"];

/** An answer that is the thing which was sent says what was sent; and it is about what the path names. */
export function echoFindings(
  operation: Operation,
  request: CallRequest,
  status: number,
  value: Json,
): Finding[] {
  const schema = responseFor(operation, status)?.body?.schema;
  if (!schema) return [];
  return [
    ...identityFindings(itemParameter(operation.path), request, schema, value),
    ...sentFindings(operation, request, schema, value),
  ];
}

function sentFindings(
  { request: declared }: Operation,
  { body }: CallRequest,
  schema: Schema,
  value: Json,
): Finding[] {
  if (!declared || !isObject(body) || !isObject(value)) return [];
  const sendable = Object.keys(declared.schema.properties ?? {});
  const shared = sendable.filter((name) => schema.properties?.[name]);
  // A chat completion is no echo of its messages: only what is mostly the same thing is compared.
  if (shared.length * 2 <= sendable.length) return [];
  return shared
    .filter((name) => Object.hasOwn(body, name) && !ownedByServer.includes(name))
    .flatMap((name) => compare(body[name] ?? null, value[name], [name]));
}

function compare(sent: Json, got: Json | undefined, path: readonly string[]): Finding[] {
  if (got === undefined)
    return sent === null ? [] : [finding(place(path), "what the request sent", "missing")];
  if (isObject(sent) && isObject(got))
    return Object.entries(sent).flatMap(([name, member]) => compare(member, got[name], [...path, name]));
  if (Array.isArray(sent) && Array.isArray(got) && sent.length === got.length)
    return sent.flatMap((member, index) => compare(member, got[index], [...path, String(index)]));
  return same(sent, got) ? [] : [finding(place(path), "what the request sent", "another value")];
}

/** Equal, or the same moment spelt otherwise. */
function same(sent: Json, got: Json): boolean {
  if (sent === got) return true;
  if (typeof sent !== "string" || typeof got !== "string") return false;
  const moment = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/;
  return moment.test(sent) && moment.test(got) && Date.parse(sent) === Date.parse(got);
}

/** `user_id` is the path's, and so is the `id` of what the path names; in each item of a list as well. */
function identityFindings(
  item: string | undefined,
  { path = {} }: CallRequest,
  schema: Schema,
  value: Json,
): Finding[] {
  const id = item && path[item];
  if (item) return about(schema, value, id === undefined ? path : { ...path, id }, []);
  const { id: _, ...withoutId } = path;
  const lists = members(value).flatMap(([name, list]) => {
    const schemaOfItems = schema.properties?.[name]?.items;
    if (!schemaOfItems) return [];
    return asList(list).flatMap((member, index) =>
      about(schemaOfItems, member, withoutId, [name, String(index)]),
    );
  });
  return [...about(schema, value, path, []), ...lists];
}

function about(
  schema: Schema,
  value: Json,
  expected: Readonly<Record<string, Json>>,
  path: readonly string[],
): Finding[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const given = at(value, [name]);
    return schema.properties?.[name] && given !== undefined && String(given) !== String(wanted)
      ? [finding(place([...path, name]), "what the path names", "another value")]
      : [];
  });
}
