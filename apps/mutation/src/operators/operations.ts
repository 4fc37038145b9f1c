import type { Path } from "../edits.ts";
import { asNode, type Node, namedNodes } from "../sites.ts";
import { type Change, drop, operator, put, rename } from "./operator.ts";

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

function* moveMethod(node: Node, at: Path): Generator<Change> {
  for (const method of Object.keys(node)) {
    const other = otherMethod[method];
    if (other && !(other in node)) yield rename([...at, method], other);
  }
}

/** Mistakes in paths, operations, webhooks and what they answer. */
export const operationOperators = [
  operator("path.rename", "document", function* (document) {
    const paths = Object.keys(asNode(document.paths) ?? {});
    for (const path of paths)
      for (const [index, segment] of path.split("/").entries()) {
        if (segment === "" || segment.startsWith("{")) continue;
        const to = path.split("/").with(index, `${segment}_mutant`).join("/");
        yield { ...rename(["paths", path], to), variant: segment };
      }
  }),
  operator("path.drop", "document", function* (document) {
    for (const [path] of namedNodes(document, "paths")) yield drop(["paths", path]);
  }),
  operator("server.change", "document", function* (document) {
    for (const [index, server] of (Array.isArray(document.servers) ? document.servers : []).entries()) {
      if (asNode(server)?.url) yield put(["servers", index, "url"], "https://mutant.example");
      yield drop(["servers", index]);
    }
  }),
  operator("operation.drop", "operation", function* (_, at) {
    yield drop(at);
  }),
  operator("operation.method", "path item", moveMethod),
  operator("operation.rename", "operation", function* (node, at) {
    if (node.operationId) yield put([...at, "operationId"], `${node.operationId}Mutant`);
  }),
  operator("webhook.drop", "webhook", function* (_, at) {
    yield drop(at);
  }),
  operator("webhook.rename", "webhook", function* (_, at) {
    yield rename(at, `${at.at(-1)}_mutant`);
  }),
  operator("webhook.method", "webhook", moveMethod),
  operator("response.drop", "operation", function* (node, at) {
    for (const [status] of Object.entries(asNode(node.responses) ?? {}))
      yield drop([...at, "responses", status]);
  }),
  operator("response.status", "operation", function* (node, at) {
    const responses = asNode(node.responses) ?? {};
    for (const status of Object.keys(responses)) {
      const other = otherStatus(status);
      if (!(other in responses)) yield rename([...at, "responses", status], other);
    }
  }),
  operator("response.reference", "operation", function* (node, at, document) {
    const names = namedNodes(asNode(document.components) ?? {}, "responses").map(([name]) => name);
    for (const [status, response] of namedNodes(node, "responses")) {
      const name = typeof response.$ref === "string" ? response.$ref.split("/").at(-1) : undefined;
      const next = names[(names.indexOf(name ?? "") + 1) % names.length];
      if (name && next && next !== name)
        yield put([...at, "responses", status, "$ref"], `#/components/responses/${next}`);
    }
  }),
  operator("response.empty", "response", function* (node, at) {
    if (node.content) yield drop([...at, "content"]);
  }),
  operator("header.drop", "response", function* (node, at) {
    for (const [name] of namedNodes(node, "headers")) yield drop([...at, "headers", name]);
  }),
  operator("header.rename", "response", function* (node, at) {
    for (const [name] of namedNodes(node, "headers"))
      yield rename([...at, "headers", name], `${name}-Mutant`);
  }),
  operator("header.required", "header", function* (node, at) {
    if (!node.$ref) yield put([...at, "required"], node.required !== true);
  }),
  operator("body.required", "request body", function* (node, at) {
    if (!node.$ref) yield put([...at, "required"], node.required !== true);
  }),
  operator("body.drop", "operation", function* (node, at) {
    if (node.requestBody) yield drop([...at, "requestBody"]);
  }),
  operator("media.rename", "request body", renameMedia),
  operator("media.rename", "response", renameMedia),
  operator("example.drop", "media type", function* (node, at) {
    for (const [name] of namedNodes(node, "examples")) yield drop([...at, "examples", name]);
  }),
];

function* renameMedia(node: Node, at: Path): Generator<Change> {
  for (const [type] of namedNodes(node, "content"))
    yield rename([...at, "content", type], "application/vnd.mutant+json");
}
