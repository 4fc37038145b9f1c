import { follow } from "./document.ts";
import type { JsonObject } from "./json.ts";
import {
  asWritten,
  type NamedOperation,
  type WrittenContract,
  type WrittenHeader,
  type WrittenResponse,
  type WrittenSchema,
  writtenOperations,
} from "./written.ts";

/** Keywords that explain and promise nothing. */
const WORDS = new Set(["title", "description", "examples"]);

/** Keywords that `typeOf` or the caller has already put into words. */
const SAID = new Set(["$ref", "type", "format", "items", "properties", "required", "additionalProperties"]);

/**
 * Everything that onvy.yaml promises, by name, in the notation that EVIDENCE.md explains. Names come in the
 * document's order.
 */
export function promisesOf(root: JsonObject): Map<string, string> {
  const contract = asWritten(root);
  const promises = new Map<string, string>();
  const add = (name: string, promise: string): void => {
    const known = promises.get(name);
    promises.set(name, known === undefined || known === promise ? promise : `${known} | ${promise}`);
  };

  add("openapi", `${contract.openapi}; ${contract.jsonSchemaDialect}`);
  add("info", `${contract.info.title}; ${contract.info.version}`);
  add("info.contact", Object.values(contract.info.contact).join("; "));
  add("info.license", Object.values(contract.info.license).join("; "));
  add("servers", contract.servers.map(({ url }) => url).join("; "));
  add("security", securityOf(contract.security));
  add("tags", contract.tags.map(({ name }) => name).join(", "));
  for (const [name, scheme] of Object.entries(contract.components.securitySchemes)) {
    const { description: _words, ...rest } = scheme;
    add(`security scheme ${name}`, Object.values(rest).join(" "));
  }
  for (const operation of writtenOperations(contract)) addOperation(contract, operation, add);
  for (const [name, schema] of Object.entries(contract.components.schemas))
    addSchema(name, schema, false, add);
  return promises;
}

type Add = (name: string, promise: string) => void;

function addOperation(
  contract: WrittenContract,
  { name, operation, parameters }: NamedOperation,
  add: Add,
): void {
  const parts = [operation.operationId, `tag ${operation.tags.join(", ")}`];
  if (operation.security !== undefined) parts.push(`security ${securityOf(operation.security)}`);
  if (operation.deprecated === true) parts.push("deprecated");
  const body = operation.requestBody;
  if (body !== undefined)
    parts.push(`${body.required === true ? "" : "optional "}body ${contentOf(body.content)}`);
  add(name, parts.join("; "));

  for (const { name: parameter, in: place, required, schema } of parameters) {
    const row = { path: `{${parameter}}`, query: `${name} ?${parameter}`, header: `${name} ${parameter}` }[
      place
    ];
    add(row, promiseOf(schema, required === true));
  }
  for (const [status, reference] of Object.entries(operation.responses)) {
    const response = follow<WrittenResponse>(contract, reference);
    add(`${name} ${status}`, contentOf(response.content));
    for (const [header, reference] of Object.entries(response.headers ?? {})) {
      const { schema, required } = follow<WrittenHeader>(contract, reference);
      add(`${name} ${status} ${header}`, promiseOf(schema, required === true));
    }
  }
}

function contentOf(content: WrittenResponse["content"]): string {
  const bodies = Object.entries(content ?? {}).map(([mediaType, { schema }]) =>
    mediaType === "application/json" ? promiseOf(schema, false) : `${mediaType} ${promiseOf(schema, false)}`,
  );
  return bodies.join(" or ") || "no body";
}

function securityOf(requirements: readonly Readonly<Record<string, readonly string[]>>[]): string {
  const alternatives = requirements.map((requirement) =>
    Object.entries(requirement)
      .map(([scheme, scopes]) => [scheme, ...scopes].join(" "))
      .join(" and "),
  );
  return alternatives.join(" or ") || "none";
}

function addSchema(name: string, schema: WrittenSchema, required: boolean, add: Add): void {
  add(name, promiseOf(schema, required));
  const own = schema.allOf?.find(isOwn) ?? schema;
  const holder = own.items?.properties === undefined ? own : own.items;
  const prefix = holder === own ? name : `${name}[]`;
  for (const [property, child] of Object.entries(holder.properties ?? {})) {
    addSchema(`${prefix}.${property}`, child, holder.required?.includes(property) === true, add);
  }
  for (const property of holder.required ?? []) {
    if (holder.properties?.[property] === undefined) add(`${prefix}.${property}`, "required");
  }
}

/** The branch of an `allOf` that holds the properties of the schema itself. */
function isOwn({ properties }: WrittenSchema): boolean {
  return properties !== undefined;
}

/** One schema on one line: its type, whether it is required, and its constraints in the order of `constraintsOf`. */
function promiseOf(schema: WrittenSchema, required: boolean): string {
  return [typeOf(schema), ...(required ? ["required"] : []), ...constraintsOf(schema)]
    .filter(Boolean)
    .join("; ");
}

function typeOf(schema: WrittenSchema): string {
  if (schema.$ref !== undefined) return schema.$ref.split("/").at(-1) ?? "";
  const types = [schema.type ?? []].flat();
  const words = types.map((type) => {
    if (type === "array" && schema.items !== undefined) return `array of ${inner(schema.items)}`;
    if (type === "object" && schema.additionalProperties === true) return "free object";
    return type === "string" && schema.format !== undefined ? `string ${schema.format}` : type;
  });
  if (words.length > 0) return words.join(" or ");
  const own = schema.allOf?.find(isOwn);
  if (own !== undefined) return typeOf(own);
  return schema.anyOf === undefined && schema.allOf === undefined ? "anything" : "";
}

function constraintsOf(schema: WrittenSchema): string[] {
  const {
    enum: values,
    minimum,
    maximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    pattern,
    default: preset,
    allOf,
    anyOf,
    ...rest
  } = schema;
  const parts: string[] = [];
  if (allOf !== undefined)
    parts.push(
      `all of ${allOf
        .filter((branch) => !isOwn(branch))
        .map(inner)
        .join(", ")}`,
    );
  if (anyOf !== undefined) parts.push(`any of ${anyOf.map(inner).join(", ")}`);
  if (values !== undefined) parts.push(`one of ${(values as unknown[]).join(", ")}`);
  parts.push(...range("", minimum, maximum), ...range("length ", minLength, maxLength));
  parts.push(...range("items ", minItems, maxItems));
  if (pattern !== undefined) parts.push(`pattern ${pattern}`);
  if (preset !== undefined) parts.push(`default ${preset}`);
  if (schema.additionalProperties === false) parts.push("nothing else");
  if (schema.format !== undefined && ![schema.type].flat().includes("string"))
    parts.push(`format ${schema.format}`);
  for (const [keyword, value] of Object.entries(rest)) {
    if (!WORDS.has(keyword) && !SAID.has(keyword)) parts.push(`${keyword} ${JSON.stringify(value)}`);
  }
  return parts;
}

function range(unit: string, low: unknown, high: unknown): string[] {
  if (low === undefined && high === undefined) return [];
  if (high === undefined) return [`${unit}>= ${low}`];
  return low === undefined ? [`${unit}<= ${high}`] : [`${unit}${low}..${high}`];
}

/** A schema inside another: bare when it is one word, else in brackets with the properties it names. */
function inner(schema: WrittenSchema): string {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, child]) => `${name}: ${promiseOf(child, schema.required?.includes(name) === true)}`,
  );
  const promise = [promiseOf(schema, false), ...properties].filter(Boolean).join("; ");
  return promise.includes("; ") || schema.anyOf !== undefined ? `(${promise})` : promise;
}
