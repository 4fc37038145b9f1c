import { asList, asObject, type JsonObject, members, type Path } from "@onvy/contract/json";
import { objects } from "../sites.ts";
import { type Change, drop, neighbour, operator, rename, set } from "./operator.ts";

const otherMethod: Readonly<Record<string, string>> = {
  get: "post",
  post: "put",
  put: "patch",
  patch: "put",
  delete: "post",
  head: "options",
};

/** The status that a maintainer could write by mistake. */
function otherStatus(status: string): string {
  if (status === "200") return "201";
  if (/^2/.test(status)) return "200";
  return status === "default" ? "4XX" : "default";
}

function* moveMethod(node: JsonObject, at: Path): Generator<Change> {
  for (const method of Object.keys(node)) {
    const other = otherMethod[method];
    if (other && !(other in node)) yield rename([...at, method], other);
  }
}

/** Mistakes in paths, operations, webhooks and what they answer. */
export const operationOperators = [
  operator("path.rename", "document", function* (document) {
    const paths = Object.keys(asObject(document.paths));
    for (const path of paths)
      for (const [index, segment] of path.split("/").entries()) {
        if (segment === "" || segment.startsWith("{")) continue;
        const to = path.split("/").with(index, `${segment}_mutant`).join("/");
        yield { ...rename(["paths", path], to), variant: segment };
      }
  }),
  operator("path.drop", "document", function* (document) {
    for (const [path] of objects(document.paths)) yield drop(["paths", path]);
  }),
  operator("server.change", "document", function* (document) {
    for (const [index, server] of asList(document.servers).entries()) {
      if (asObject(server).url) yield set(["servers", String(index), "url"], "https://mutant.example");
      yield drop(["servers", String(index)]);
    }
  }),
  operator("operation.drop", "operation", function* (_, at) {
    yield drop(at);
  }),
  operator("operation.method", "path item", moveMethod),
  operator("operation.rename", "operation", function* (node, at) {
    if (node.operationId) yield set([...at, "operationId"], `${node.operationId}Mutant`);
  }),
  operator("webhook.drop", "webhook", function* (_, at) {
    yield drop(at);
  }),
  operator("webhook.rename", "webhook", function* (_, at) {
    yield rename(at, `${at.at(-1)}_mutant`);
  }),
  operator("webhook.method", "webhook", moveMethod),
  operator("response.drop", "operation", function* (node, at) {
    for (const [status] of members(node.responses)) yield drop([...at, "responses", status]);
  }),
  operator("response.status", "operation", function* (node, at) {
    const responses = asObject(node.responses);
    for (const status of Object.keys(responses)) {
      const other = otherStatus(status);
      if (!(other in responses)) yield rename([...at, "responses", status], other);
    }
  }),
  operator("response.reference", "operation", function* (node, at, document) {
    for (const [status, response] of objects(node.responses)) {
      const other = neighbour(document, response.$ref);
      if (other) yield set([...at, "responses", status, "$ref"], other);
    }
  }),
  operator("response.empty", "response", function* (node, at) {
    if (node.content) yield drop([...at, "content"]);
  }),
  operator("header.drop", "response", function* (node, at) {
    for (const [name] of objects(node.headers)) yield drop([...at, "headers", name]);
  }),
  operator("header.rename", "response", function* (node, at) {
    for (const [name] of objects(node.headers)) yield rename([...at, "headers", name], `${name}-Mutant`);
  }),
  operator("header.case", "response", function* (node, at) {
    for (const [name] of objects(node.headers)) yield rename([...at, "headers", name], name.toUpperCase());
  }),
  operator("header.required", "header", function* (node, at) {
    if (!node.$ref) yield set([...at, "required"], node.required !== true);
  }),
  operator("body.required", "request body", function* (node, at) {
    if (!node.$ref) yield set([...at, "required"], node.required !== true);
  }),
  operator("body.drop", "operation", function* (node, at) {
    if (node.requestBody) yield drop([...at, "requestBody"]);
  }),
  operator("media.rename", "request body", renameMedia),
  operator("media.rename", "response", renameMedia),
];

function* renameMedia(node: JsonObject, at: Path): Generator<Change> {
  for (const [type] of objects(node.content))
    yield rename([...at, "content", type], "application/vnd.mutant+json");
}
