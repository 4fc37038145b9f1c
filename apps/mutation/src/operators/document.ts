import {
  asList,
  asObject,
  isObject,
  type Json,
  type JsonObject,
  members,
  type Path,
} from "@onvy/contract/json";
import { type Change, drop, operator, set, swap } from "./operator.ts";

const elsewhere: Json = [{ url: "https://mutant.example" }];
const docs: Json = { url: "https://mutant.example/docs" };

/** Every string below a place. */
function* strings(value: Json | undefined, at: Path): Generator<[Path, string]> {
  if (typeof value === "string") yield [at, value];
  for (const [name, member] of members(value)) yield* strings(member, [...at, name]);
}

/** Keys that are not there, each of which would promise something. */
function added(keys: Readonly<Record<string, Json>>) {
  return function* (node: JsonObject, at: Path): Generator<Change> {
    if (node.$ref !== undefined) return;
    for (const [key, value] of Object.entries(keys))
      if (node[key] === undefined) yield set([...at, key], value);
  };
}

/** Mistakes in what the document says of itself, and keys where nobody expects them. */
export const documentOperators = [
  operator("info.change", "document", function* (document) {
    for (const [at, text] of strings(document.info, ["info"]))
      if (!/description|summary/.test(at.at(-1) ?? "")) yield set(at, `${text}.mutant`);
  }),
  operator("info.drop", "document", function* (document) {
    for (const [key, value] of members(document.info)) if (isObject(value)) yield drop(["info", key]);
  }),
  operator("dialect.change", "document", function* (document) {
    if (document.jsonSchemaDialect)
      yield set(["jsonSchemaDialect"], "https://json-schema.org/draft/2019-09/schema");
  }),
  operator("dialect.drop", "document", function* (document) {
    if (document.jsonSchemaDialect) yield drop(["jsonSchemaDialect"]);
  }),
  operator("tag.change", "operation", function* (node, at, document) {
    const names = asList(document.tags).map((tag) => asObject(tag).name);
    for (const [index, tag] of asList(node.tags).entries()) {
      const next = names[(names.indexOf(tag) + 1) % names.length];
      if (next && next !== tag) yield set([...at, "tags", String(index)], next);
    }
  }),
  operator("tag.drop", "document", function* (document) {
    for (const [index] of asList(document.tags).entries()) yield drop(["tags", String(index)]);
  }),
  operator("server.swap", "document", function* (document) {
    if (asList(document.servers).length > 1) yield swap(["servers", "0", "url"], ["servers", "1", "url"]);
  }),
  operator("key.add", "document", added({ externalDocs: docs })),
  operator("key.add", "path item", added({ servers: elsewhere, summary: "Mutant." })),
  operator("key.add", "operation", added({ servers: elsewhere, externalDocs: docs, deprecated: true })),
  operator("key.add", "response", added({ links: { mutant: { operationId: "getHabits" } } })),
  operator("key.add", "parameter", added({ explode: false, style: "simple" })),
  operator("key.add", "schema", function* (node, at) {
    if (at.length === 3 && at[1] === "schemas")
      // a component's: the same keyword everywhere says no more
      yield* added({ deprecated: true, minProperties: 1, externalDocs: docs })(node, at);
  }),
  operator("header.add", "response", function* (node, at) {
    const headers = asObject(node.headers);
    const mutant = { description: "Mutant.", schema: { type: "string" } };
    if (node.content) yield set([...at, "headers"], { ...headers, "X-Mutant": mutant }, "X-Mutant");
  }),
];
