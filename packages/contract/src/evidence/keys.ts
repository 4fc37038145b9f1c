import { asList, type Json, type JsonObject, members, type Path, pointer } from "../json.ts";

/** What stands under each key of a kind of object: an object of a kind, a `[` list of them, `""` a value. `*` is any name. */
type Kind = Readonly<Record<string, string>>;

/** The keys whose names stand in the text, and what stands under each of them. */
function keys(names: string, kind = ""): Kind {
  return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}

/** Every key that the contract may use. The checks beside this file read each of them. */
const KINDS: Readonly<Record<string, Kind>> = {
  document: {
    ...keys("openapi jsonSchemaDialect"),
    info: "info",
    servers: "[server",
    security: "[requirement",
    tags: "[tag",
    paths: "path items",
    webhooks: "path items",
    components: "components",
  },
  info: { ...keys("title version summary description"), contact: "contact", license: "license" },
  contact: keys("name email url"),
  license: keys("name url"),
  server: keys("url description"),
  requirement: { "*": "" },
  tag: keys("name description"),
  "path items": { "*": "path item" },
  "path item": { parameters: "[parameter", ...keys("get head post put patch delete", "operation") },
  operation: {
    ...keys("operationId tags summary description"),
    security: "[requirement",
    parameters: "[parameter",
    requestBody: "body",
    responses: "responses",
  },
  parameter: { ...keys("$ref name in required description example"), schema: "schema" },
  body: { ...keys("description required"), content: "content" },
  content: { "*": "media type" },
  "media type": { schema: "schema", examples: "examples" },
  examples: { "*": "example" },
  example: keys("$ref summary value"),
  responses: { "*": "response" },
  response: { ...keys("$ref description"), content: "content", headers: "headers" },
  headers: { "*": "header" },
  header: { ...keys("$ref description required example"), schema: "schema" },
  schema: {
    ...keys("$ref type format title description examples required enum default pattern"),
    ...keys("minimum maximum minLength maxLength maxItems additionalProperties"),
    items: "schema",
    properties: "schemas",
    ...keys("allOf anyOf", "[schema"),
  },
  schemas: { "*": "schema" },
  components: {
    securitySchemes: "schemes",
    parameters: "parameters",
    headers: "headers",
    responses: "responses",
    schemas: "schemas",
    examples: "examples",
  },
  schemes: { "*": "scheme" },
  scheme: keys("type in name scheme description"),
  parameters: { "*": "parameter" },
};

/** Keys that no check of this package reads, each with where to teach it. */
export function unseenKeys(root: JsonObject): string[] {
  return visit(root, "document", []);
}

function visit(value: Json | undefined, kind: string, path: Path): string[] {
  if (kind.startsWith("["))
    return asList(value).flatMap((item, index) => visit(item, kind.slice(1), [...path, String(index)]));
  const known = KINDS[kind];
  if (known === undefined) return [];
  return members(value).flatMap(([key, child]) => {
    const next = known["*"] ?? known[key];
    if (next !== undefined) return visit(child, next, [...path, key]);
    return [
      `${pointer([...path, key])}: no promise is made of "${key}" in a ${kind}. Teach it in packages/contract/src/promises.ts and evidence/keys.ts, or remove it`,
    ];
  });
}
