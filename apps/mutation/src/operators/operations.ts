import { asList, asObject, type JsonObject, members } from "@onvy/contract/json";
import { objects } from "../sites.ts";
import {
  type Change,
  changing,
  drop,
  dropping,
  droppingEach,
  neighbour,
  operator,
  rename,
  renamingEach,
  set,
} from "./operator.ts";

const otherMethod: Readonly<Record<string, string>> = {
  get: "post",
  post: "put",
  put: "patch",
  patch: "put",
  delete: "post",
  head: "options",
};

const otherPlace: Readonly<Record<string, string>> = { query: "header", header: "query" };

/** The status that a maintainer could write by mistake. */
function otherStatus(status: string): string {
  if (status === "200") return "201";
  if (/^2/.test(status)) return "200";
  return status === "default" ? "4XX" : "default";
}

function* moveMethod(node: JsonObject): Generator<Change> {
  for (const method of Object.keys(node)) {
    const other = otherMethod[method];
    if (other && !(other in node)) yield rename([method], other);
  }
}

/** What is optional is required, and the other way round; what a path names is required always. */
function* turnRequired(node: JsonObject): Generator<Change> {
  if (!node.$ref && node.in !== "path") yield set(["required"], node.required !== true);
}

/** Mistakes in paths, operations, parameters, webhooks and what they answer. */
export const operationOperators = [
  operator("path.rename", "document", function* (document) {
    for (const [path] of members(document.paths))
      for (const [index, segment] of path.split("/").entries()) {
        if (segment === "" || segment.startsWith("{")) continue;
        const to = path.split("/").with(index, `${segment}_mutant`).join("/");
        yield { ...rename(["paths", path], to), variant: segment };
      }
  }),
  droppingEach("path.drop", "document", "paths"),
  operator("server.change", "document", function* (document) {
    for (const [index, server] of asList(document.servers).entries()) {
      if (asObject(server).url) yield set(["servers", String(index), "url"], "https://mutant.example");
      yield drop(["servers", String(index)]);
    }
  }),
  operator("operation.drop", "operation", () => [drop([])]),
  operator("operation.method", "path item", moveMethod),
  changing("operation.rename", "operation", "operationId", (id) => `${id}Mutant`),
  operator("webhook.drop", "webhook", () => [drop([])]),
  operator("webhook.rename", "webhook", (_node, _document, at) => [rename([], `${at.at(-1)}_mutant`)]),
  operator("webhook.method", "webhook", moveMethod),
  droppingEach("response.drop", "operation", "responses"),
  operator("response.status", "operation", function* ({ responses }) {
    for (const [status] of members(responses)) {
      const other = otherStatus(status);
      if (!(other in asObject(responses))) yield rename(["responses", status], other);
    }
  }),
  operator("response.reference", "operation", function* (node, document) {
    for (const [status, response] of objects(node.responses)) {
      const other = neighbour(document, response.$ref);
      if (other) yield set(["responses", status, "$ref"], other);
    }
  }),
  dropping("response.empty", "response", "content"),
  droppingEach("header.drop", "response", "headers"),
  renamingEach("header.rename", "response", "headers", (name) => `${name}-Mutant`),
  renamingEach("header.case", "response", "headers", (name) => name.toUpperCase()),
  operator("header.required", "header", turnRequired),
  operator("body.required", "request body", turnRequired),
  dropping("body.drop", "operation", "requestBody"),
  renamingEach("media.rename", "request body", "content", () => "application/vnd.mutant+json"),
  renamingEach("media.rename", "response", "content", () => "application/vnd.mutant+json"),
  ...(["operation", "path item", "webhook"] as const).map((kind) =>
    operator("parameter.drop", kind, function* (node) {
      for (const [index, entry] of asList(node.parameters).entries()) {
        const { name, $ref } = asObject(entry);
        yield { ...drop(["parameters", String(index)]), target: ["parameters", String(name ?? $ref)] };
      }
    }),
  ),
  changing("parameter.rename", "parameter", "name", (name) => `${name}_mutant`),
  changing("parameter.in", "parameter", "in", (where) => otherPlace[String(where)]),
  operator("parameter.required", "parameter", turnRequired),
  // What changes how a value is written, and not which.
  operator("parameter.writing", "parameter", (node) =>
    node.in === "query"
      ? ["allowReserved", "allowEmptyValue", "deprecated"].map((key) => set([key], true))
      : [],
  ),
];
