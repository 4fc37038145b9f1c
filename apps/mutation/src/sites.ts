import { METHODS } from "@onvy/contract/document";
import { asList, isObject, type Json, type JsonObject, members, type Path } from "@onvy/contract/json";

/** What a place in the contract is, by the OpenAPI Specification 3.1's own names. */
export type SiteKind =
  | "document"
  | "path item"
  | "operation"
  | "parameter"
  | "request body"
  | "response"
  | "header"
  | "media type"
  | "schema"
  | "security scheme"
  | "webhook"
  | "example";

/** A place that operators may change. */
export interface Site {
  readonly kind: SiteKind;
  readonly at: Path;
  readonly node: JsonObject;
}

type Walk = (node: JsonObject, at: Path) => Generator<Site>;

/** The members that are objects themselves. */
export function objects(value: Json | undefined): [string, JsonObject][] {
  return members(value).flatMap(([name, member]): [string, JsonObject][] =>
    isObject(member) ? [[name, member]] : [],
  );
}

/** Every place of the contract that an operator may change, each once: a `$ref` is not followed. */
export function* sitesOf(document: JsonObject): Generator<Site> {
  yield { kind: "document", at: [], node: document };
  yield* each(document, [], "paths", (node, at) => pathItem(node, at, "path item"));
  yield* each(document, [], "webhooks", (node, at) => pathItem(node, at, "webhook"));
  const walks: Readonly<Record<string, Walk>> = {
    schemas: schema,
    parameters: holder("parameter"),
    headers: holder("header"),
    requestBodies: body("request body"),
    responses: body("response"),
    pathItems: (node, at) => pathItem(node, at, "path item"),
    securitySchemes: lone("security scheme"),
    examples: lone("example"),
  };
  for (const [section, walk] of Object.entries(walks))
    if (isObject(document.components)) yield* each(document.components, ["components"], section, walk);
}

function* each(owner: JsonObject, at: Path, key: string, walk: Walk): Generator<Site> {
  for (const [name, node] of objects(owner[key])) yield* walk(node, [...at, key, name]);
}

function* listed(owner: JsonObject, at: Path, key: string, walk: Walk): Generator<Site> {
  for (const [index, node] of asList(owner[key]).entries())
    if (isObject(node)) yield* walk(node, [...at, key, String(index)]);
}

function* inside(owner: JsonObject, at: Path, key: string, walk: Walk): Generator<Site> {
  const node = owner[key];
  if (isObject(node)) yield* walk(node, [...at, key]);
}

function lone(kind: SiteKind): Walk {
  return function* (node, at) {
    yield { kind, at, node };
  };
}

function holder(kind: "parameter" | "header" | "media type"): Walk {
  return function* (node, at) {
    yield { kind, at, node };
    yield* inside(node, at, "schema", schema);
  };
}

function body(kind: "request body" | "response"): Walk {
  return function* (node, at) {
    yield { kind, at, node };
    yield* each(node, at, "headers", holder("header"));
    yield* each(node, at, "content", holder("media type"));
  };
}

function* pathItem(node: JsonObject, at: Path, kind: "path item" | "webhook"): Generator<Site> {
  yield { kind, at, node };
  yield* listed(node, at, "parameters", holder("parameter"));
  for (const method of METHODS) yield* inside(node, at, method, operation);
}

function* operation(node: JsonObject, at: Path): Generator<Site> {
  yield { kind: "operation", at, node };
  yield* listed(node, at, "parameters", holder("parameter"));
  yield* inside(node, at, "requestBody", body("request body"));
  yield* each(node, at, "responses", body("response"));
}

const single = ["items", "additionalProperties", "unevaluatedProperties", "propertyNames", "not", "contains"];

function* schema(node: JsonObject, at: Path): Generator<Site> {
  yield { kind: "schema", at, node };
  for (const key of ["properties", "patternProperties", "dependentSchemas", "$defs"])
    yield* each(node, at, key, schema);
  for (const key of single) yield* inside(node, at, key, schema);
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) yield* listed(node, at, key, schema);
}
