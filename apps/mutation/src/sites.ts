import { METHODS } from "@onvy/contract/document";
import { isObject, type Json, type JsonObject, members, type Path, at as read } from "@onvy/contract/json";

const pathItem = {
  "parameters/*": "parameter",
  ...Object.fromEntries(METHODS.map((method) => [method, "operation"] as const)),
} as const;
const typed = { schema: "schema" } as const;
const alternatives = ["allOf/*", "anyOf/*", "oneOf/*", "prefixItems/*"];
const named = ["properties/*", "patternProperties/*", "dependentSchemas/*", "$defs/*"];
const single = ["items", "additionalProperties", "unevaluatedProperties", "propertyNames", "not", "contains"];

/** What each kind of place holds, by the OpenAPI Specification 3.1's own names; `*` is every member or item. */
const parts = {
  document: {
    "paths/*": "path item",
    "webhooks/*": "webhook",
    "components/schemas/*": "schema",
    "components/parameters/*": "parameter",
    "components/headers/*": "header",
    "components/requestBodies/*": "request body",
    "components/responses/*": "response",
    "components/pathItems/*": "path item",
    "components/securitySchemes/*": "security scheme",
    "components/examples/*": "example",
  },
  "path item": pathItem,
  webhook: pathItem,
  operation: { "parameters/*": "parameter", requestBody: "request body", "responses/*": "response" },
  parameter: typed,
  header: typed,
  "media type": typed,
  "request body": { "content/*": "media type" },
  response: { "headers/*": "header", "content/*": "media type" },
  schema: Object.fromEntries([...named, ...single, ...alternatives].map((part) => [part, "schema"] as const)),
  "security scheme": {},
  example: {},
} as const;

/** What a place in the contract is. */
export type SiteKind = keyof typeof parts;

/** A place that operators may change. */
interface Site {
  readonly kind: SiteKind;
  readonly at: Path;
  readonly node: JsonObject;
}

/** Every place of the contract that an operator may change, each once: a `$ref` is not followed. */
export function* sitesOf(node: JsonObject, kind: SiteKind = "document", at: Path = []): Generator<Site> {
  yield { kind, at, node };
  const held: Readonly<Record<string, SiteKind>> = parts[kind];
  for (const [pattern, inner] of Object.entries(held))
    for (const [path, each] of objectsAt(node, pattern.split("/")))
      yield* sitesOf(each, inner, [...at, ...path]);
}

function* objectsAt(
  value: Json | undefined,
  [step, ...rest]: Path,
  at: Path = [],
): Generator<[Path, JsonObject]> {
  if (step === undefined) {
    if (isObject(value)) yield [at, value];
    return;
  }
  for (const name of step === "*" ? Object.keys(value ?? {}) : [step])
    yield* objectsAt(read(value, [name]), rest, [...at, name]);
}

/** The members that are objects themselves. */
export function objects(value: Json | undefined): [string, JsonObject][] {
  return members(value).filter((member): member is [string, JsonObject] => isObject(member[1]));
}

/** A value and everything below it, each with its path. */
export function* everything(value: Json | undefined, at: Path = []): Generator<[Path, Json]> {
  if (value === undefined) return;
  yield [at, value];
  if (typeof value !== "object") return;
  for (const [name, member] of Object.entries(value ?? {})) yield* everything(member, [...at, name]);
}
