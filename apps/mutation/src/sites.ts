import type { Path } from "./edits.ts";

/** A JSON object of the contract. */
export type Node = { readonly [key: string]: unknown };

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
  | "webhook";

/** A place that operators may change. */
export interface Site {
  readonly kind: SiteKind;
  readonly at: Path;
  readonly node: Node;
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** The object at `value`, or none when it is something else. */
export function asNode(value: unknown): Node | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : undefined;
}

/** The list at `value`; an empty one when it is something else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The named objects in the map `owner[key]`. */
export function namedNodes(owner: Node, key: string): [string, Node][] {
  return Object.entries(asNode(owner[key]) ?? {}).flatMap(([name, value]) => {
    const node = asNode(value);
    return node ? [[name, node] as [string, Node]] : [];
  });
}

/** Every place of the contract that an operator may change, each once: a `$ref` is not followed. */
export function* sitesOf(document: Node): Generator<Site> {
  yield { kind: "document", at: [], node: document };
  for (const [path, item] of namedNodes(document, "paths"))
    yield* pathItem(item, ["paths", path], "path item");
  for (const [name, item] of namedNodes(document, "webhooks"))
    yield* pathItem(item, ["webhooks", name], "webhook");
  const components = asNode(document.components) ?? {};
  const each = function* (key: string, walk: (node: Node, at: Path) => Generator<Site>): Generator<Site> {
    for (const [name, node] of namedNodes(components, key)) yield* walk(node, ["components", key, name]);
  };
  yield* each("schemas", schema);
  yield* each("parameters", parameter);
  yield* each("headers", header);
  yield* each("requestBodies", requestBody);
  yield* each("responses", response);
  yield* each("pathItems", (node, at) => pathItem(node, at, "path item"));
  for (const [name, node] of namedNodes(components, "securitySchemes"))
    yield { kind: "security scheme", at: ["components", "securitySchemes", name], node };
}

function* pathItem(node: Node, at: Path, kind: "path item" | "webhook"): Generator<Site> {
  yield { kind, at, node };
  yield* parameters(node, at);
  for (const [method, operation] of Object.entries(node)) {
    const inner = asNode(operation);
    if (!methods.has(method) || !inner) continue;
    const here = [...at, method];
    yield { kind: "operation", at: here, node: inner };
    yield* parameters(inner, here);
    const body = asNode(inner.requestBody);
    if (body) yield* requestBody(body, [...here, "requestBody"]);
    for (const [status, answer] of namedNodes(inner, "responses"))
      yield* response(answer, [...here, "responses", status]);
  }
}

function* parameters(owner: Node, at: Path): Generator<Site> {
  for (const [index, entry] of asList(owner.parameters).entries()) {
    const node = asNode(entry);
    if (node) yield* parameter(node, [...at, "parameters", index]);
  }
}

function* parameter(node: Node, at: Path): Generator<Site> {
  yield { kind: "parameter", at, node };
  yield* schemaAt(node.schema, [...at, "schema"]);
}

function* header(node: Node, at: Path): Generator<Site> {
  yield { kind: "header", at, node };
  yield* schemaAt(node.schema, [...at, "schema"]);
}

function* requestBody(node: Node, at: Path): Generator<Site> {
  yield { kind: "request body", at, node };
  yield* mediaTypes(node, at);
}

function* response(node: Node, at: Path): Generator<Site> {
  yield { kind: "response", at, node };
  for (const [name, inner] of namedNodes(node, "headers")) yield* header(inner, [...at, "headers", name]);
  yield* mediaTypes(node, at);
}

function* mediaTypes(owner: Node, at: Path): Generator<Site> {
  for (const [name, inner] of namedNodes(owner, "content")) {
    yield { kind: "media type", at: [...at, "content", name], node: inner };
    yield* schemaAt(inner.schema, [...at, "content", name, "schema"]);
  }
}

function* schemaAt(value: unknown, at: Path): Generator<Site> {
  const node = asNode(value);
  if (node) yield* schema(node, at);
}

function* schema(node: Node, at: Path): Generator<Site> {
  yield { kind: "schema", at, node };
  for (const key of ["properties", "patternProperties", "dependentSchemas", "$defs"])
    for (const [name, inner] of namedNodes(node, key)) yield* schema(inner, [...at, key, name]);
  for (const key of [
    "items",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "not",
    "contains",
  ])
    yield* schemaAt(node[key], [...at, key]);
  for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"])
    for (const [index, inner] of asList(node[key]).entries()) yield* schemaAt(inner, [...at, key, index]);
}
