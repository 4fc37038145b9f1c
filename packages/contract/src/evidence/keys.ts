import { asList, type Json, type JsonObject, members, type Path, pointer } from "../json.ts";

/**
 * What stands under each key of a kind of object: `kind` is an object of that kind, `[kind` a list of them, `{kind`
 * several by free names, and nothing a value.
 */
type Kind = Readonly<Record<string, string>>;

/** Keys that have a value only. */
function values(names: string): Kind {
  return Object.fromEntries(names.split(" ").map((name) => [name, ""]));
}

/** Every key that the contract may use. The checks beside this file read each of them. */
const KINDS: Readonly<Record<string, Kind>> = {
  document: {
    ...values("openapi jsonSchemaDialect"),
    info: "info",
    servers: "[server",
    security: "[{",
    tags: "[tag",
    paths: "{path item",
    webhooks: "{path item",
    components: "components",
  },
  info: { ...values("title version summary description"), contact: "contact", license: "license" },
  contact: values("name email url"),
  license: values("name url"),
  server: values("url description"),
  tag: values("name description"),
  "path item": {
    parameters: "[parameter",
    ...Object.fromEntries(["get", "head", "post", "put", "patch", "delete"].map((key) => [key, "operation"])),
  },
  operation: {
    ...values("operationId tags summary description"),
    security: "[{",
    parameters: "[parameter",
    requestBody: "body",
    responses: "{response",
  },
  parameter: { ...values("$ref name in required description example"), schema: "schema" },
  body: { ...values("description required"), content: "{media type" },
  "media type": { schema: "schema", examples: "{example" },
  example: values("$ref summary value"),
  response: { ...values("$ref description"), content: "{media type", headers: "{header" },
  header: { ...values("$ref description required example"), schema: "schema" },
  schema: {
    ...values("$ref type format title description examples required enum default pattern"),
    ...values("minimum maximum minLength maxLength maxItems additionalProperties"),
    items: "schema",
    properties: "{schema",
    allOf: "[schema",
    anyOf: "[schema",
  },
  components: {
    securitySchemes: "{scheme",
    parameters: "{parameter",
    headers: "{header",
    responses: "{response",
    schemas: "{schema",
    examples: "{example",
  },
  scheme: values("type in name scheme description"),
};

/** Keys that no check of this package reads, each with where to teach it. */
export function unseenKeys(root: JsonObject): string[] {
  return visit(root, "document", []);
}

function visit(value: Json | undefined, kind: string, path: Path): string[] {
  const inner = kind.slice(1);
  if (kind.startsWith("["))
    return asList(value).flatMap((item, index) => visit(item, inner, [...path, String(index)]));
  if (kind.startsWith("{"))
    return members(value).flatMap(([key, item]) => visit(item, inner, [...path, key]));
  const known = KINDS[kind];
  if (known === undefined) return [];
  return members(value).flatMap(([key, child]) => {
    const next = known[key];
    if (next !== undefined) return visit(child, next, [...path, key]);
    return [
      `${pointer([...path, key])}: no promise is made of "${key}" in a ${kind}. Teach it in packages/contract/src/promises.ts and evidence/keys.ts, or remove it`,
    ];
  });
}
