import { isObject, type Json, type JsonObject, type Path, pointer } from "../json.ts";

/** What a kind of object in the contract may hold: a key that only has a value, or the kind of what stands under it. */
interface Kind {
  readonly values: readonly string[];
  readonly children?: Readonly<Record<string, string>>;
  /** The kind of the members, when their names are free. */
  readonly members?: string;
}

const OPERATIONS = Object.fromEntries(
  ["get", "head", "post", "put", "patch", "delete"].map((method) => [method, "operation"]),
);
const NAMED = (members: string): Kind => ({ values: [], members });

/** Every key that the contract may use. The checks beside this file read each of them. */
const KINDS: Readonly<Record<string, Kind>> = {
  document: {
    values: ["openapi", "jsonSchemaDialect"],
    children: {
      info: "info",
      servers: "[server",
      security: "[requirement",
      tags: "[tag",
      paths: "path items",
      webhooks: "path items",
      components: "components",
    },
  },
  info: {
    values: ["title", "version", "summary", "description"],
    children: { contact: "contact", license: "license" },
  },
  contact: { values: ["name", "email", "url"] },
  license: { values: ["name", "url"] },
  server: { values: ["url", "description"] },
  requirement: NAMED("[scope"),
  tag: { values: ["name", "description"] },
  "path items": NAMED("path item"),
  "path item": { values: [], children: { parameters: "[parameter", ...OPERATIONS } },
  operation: {
    values: ["operationId", "tags", "summary", "description"],
    children: {
      security: "[requirement",
      parameters: "[parameter",
      requestBody: "body",
      responses: "responses",
    },
  },
  parameter: {
    values: ["$ref", "name", "in", "required", "description", "example"],
    children: { schema: "schema" },
  },
  body: { values: ["description", "required"], children: { content: "content" } },
  content: NAMED("media type"),
  "media type": { values: [], children: { schema: "schema", examples: "examples" } },
  examples: NAMED("example"),
  example: { values: ["$ref", "summary", "value"] },
  responses: NAMED("response"),
  response: { values: ["$ref", "description"], children: { content: "content", headers: "headers" } },
  headers: NAMED("header"),
  header: { values: ["$ref", "description", "required", "example"], children: { schema: "schema" } },
  schema: {
    values: [
      ...[
        "$ref",
        "type",
        "format",
        "title",
        "description",
        "examples",
        "required",
        "enum",
        "default",
        "pattern",
      ],
      ...["minimum", "maximum", "minLength", "maxLength", "maxItems", "additionalProperties"],
    ],
    children: { items: "schema", properties: "properties", allOf: "[schema", anyOf: "[schema" },
  },
  properties: NAMED("schema"),
  components: {
    values: [],
    children: {
      securitySchemes: "schemes",
      parameters: "parameters",
      headers: "headers",
      responses: "responses",
      schemas: "properties",
      examples: "examples",
    },
  },
  schemes: NAMED("scheme"),
  scheme: { values: ["type", "in", "name", "scheme", "description"] },
  parameters: NAMED("parameter"),
};

/** Keys that no check of this package reads, each with where to teach it. */
export function unseenKeys(root: JsonObject): string[] {
  return visit(root, "document", []);
}

function visit(value: Json | undefined, kind: string, path: Path): string[] {
  if (kind.startsWith("[")) {
    return (Array.isArray(value) ? value : []).flatMap((item, index) =>
      visit(item, kind.slice(1), [...path, String(index)]),
    );
  }
  const known = KINDS[kind];
  if (known === undefined || !isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const next = known.members ?? known.children?.[key];
    if (next !== undefined) return visit(child, next, [...path, key]);
    if (known.values.includes(key)) return [];
    return [
      `${pointer([...path, key])}: no promise is made of "${key}" in a ${kind}. Teach it in packages/contract/src/promises.ts and evidence/keys.ts, or remove it`,
    ];
  });
}
