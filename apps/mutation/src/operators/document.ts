import { asList, asObject, type Json } from "@onvy/contract/json";
import { everything, objects, type SiteKind } from "../sites.ts";
import { changing, drop, dropping, droppingEach, type Operator, operator, set, swap } from "./operator.ts";

const elsewhere: Json = [{ url: "https://mutant.example" }];
const earlier = "https://json-schema.org/draft/2019-09/schema";
const docs: Json = { url: "https://mutant.example/docs" };

/** Keys that are not there, each of which would promise something. */
function adding(kind: SiteKind, keys: Readonly<Record<string, Json>>): Operator {
  return operator("key.add", kind, function* (node, _document, at) {
    if (node.$ref !== undefined) return;
    if (kind === "schema" && (at.length > 3 || at[1] !== "schemas")) return; // the same keyword says no more
    for (const [key, value] of Object.entries(keys)) if (node[key] === undefined) yield set([key], value);
  });
}

/** Mistakes in what the document says of itself, and keys where nobody expects them. */
export const documentOperators = [
  operator("info.change", "document", function* (document) {
    for (const [at, text] of everything(document.info, ["info"]))
      if (typeof text === "string" && !/description|summary/.test(at.at(-1) ?? ""))
        yield set(at, `${text}.mutant`);
  }),
  operator("info.drop", "document", function* (document) {
    for (const [key] of objects(document.info)) yield drop(["info", key]);
  }),
  changing("dialect.change", "document", "jsonSchemaDialect", () => earlier),
  dropping("dialect.drop", "document", "jsonSchemaDialect"),
  operator("tag.change", "operation", function* (node, document) {
    const names = asList(document.tags).map((tag) => asObject(tag).name);
    for (const [index, tag] of asList(node.tags).entries()) {
      const next = names[(names.indexOf(tag) + 1) % names.length];
      if (next && next !== tag) yield set(["tags", String(index)], next);
    }
  }),
  droppingEach("tag.drop", "document", "tags"),
  operator("server.swap", "document", function* (document) {
    if (asList(document.servers).length > 1) yield swap(["servers", "0", "url"], ["servers", "1", "url"]);
  }),
  adding("document", { externalDocs: docs }),
  adding("path item", { servers: elsewhere, summary: "Mutant." }),
  adding("operation", { servers: elsewhere, externalDocs: docs, deprecated: true }),
  adding("response", { links: { mutant: { operationId: "getHabits" } } }),
  adding("parameter", { explode: false, style: "simple" }),
  adding("schema", { deprecated: true, minProperties: 1, externalDocs: docs }),
  operator("header.add", "response", function* (node) {
    const mutant = { description: "Mutant.", schema: { type: "string" } };
    if (node.content) yield set(["headers"], { ...asObject(node.headers), "X-Mutant": mutant }, "X-Mutant");
  }),
];
