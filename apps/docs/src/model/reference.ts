/** All that the reference shows: operations, schemas and tags, ready to be laid out. */
import {
  type Document,
  type Example,
  follow,
  type MediaType,
  nameOf,
  type Operation,
  type Parameter,
  type PathItem,
  type Response,
  readDocument,
  type Schema,
} from "./document.ts";
import { type Fact, type Facts, factAt, readFacts } from "./facts.ts";
import { alternativesOf, type Field, fieldOf, fieldsOf } from "./fields.ts";
import { limitsOf, type TypePart, typeOf } from "./type-text.ts";

/** A named body of the contract. */
export interface NamedExample {
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

/** What a request or a response carries. */
export interface BodyPage {
  readonly description: string;
  readonly required: boolean;
  readonly type: readonly TypePart[];
  /** The schema whose fields are shown, if it has a name. */
  readonly schema: string | undefined;
  readonly fields: readonly Field[];
  readonly alternatives: readonly string[];
  readonly examples: readonly NamedExample[];
}

export interface ResponsePage {
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Field[];
  readonly body: BodyPage | undefined;
  readonly fact: Fact | undefined;
}

/** One way in. */
export interface Credential {
  readonly scheme: string;
  readonly kind: "apiKey" | "bearer" | "basic";
  readonly header: string;
  readonly description: string;
  readonly fact: Fact | undefined;
}

export interface ParameterField extends Field {
  readonly in: Parameter["in"];
  readonly example: unknown;
}

export interface OperationPage {
  readonly id: string;
  readonly slug: string;
  readonly method: string;
  readonly path: string;
  /** The name by which EVIDENCE.md and the client know it: `GET /users`, `WEBHOOK delivery`. */
  readonly name: string;
  readonly webhook: boolean;
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  readonly credentials: readonly Credential[];
  readonly parameters: readonly ParameterField[];
  readonly request: BodyPage | undefined;
  readonly responses: readonly ResponsePage[];
  readonly fact: Fact | undefined;
}

export interface SchemaPage {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly type: readonly TypePart[];
  readonly limits: readonly string[];
  readonly values: readonly string[];
  readonly bases: readonly string[];
  readonly alternatives: readonly string[];
  readonly fields: readonly Field[];
  readonly fact: Fact | undefined;
  /** operationIds that send or return it, directly or inside another schema. */
  readonly operations: readonly string[];
  /** Schemas that hold it. */
  readonly holders: readonly string[];
}

export interface Tag {
  readonly name: string;
  readonly description: string;
}

export interface Reference {
  readonly document: Document;
  readonly facts: Facts;
  readonly operations: readonly OperationPage[];
  readonly schemas: readonly SchemaPage[];
  readonly tags: readonly Tag[];
}

const methods = ["get", "head", "post", "put", "patch", "delete", "options"] as const;

/** Reads the contract and its evidence. */
export function readReference(document = readDocument()): Reference {
  const found = [...operationsIn(document.paths), ...operationsIn(document.webhooks ?? {}, true)];
  const facts = readFacts(document);
  const operations = found.map((entry) => operationPage(document, facts, entry));
  return {
    document,
    facts,
    operations,
    schemas: Object.keys(document.components.schemas).map((name) => schemaPage(document, facts, name)),
    tags: document.tags.filter(({ name }) => operations.some(({ tag }) => tag === name)),
  };
}

interface Found {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly webhook: boolean;
  readonly item: PathItem;
  readonly operation: Operation;
}

function operationsIn(items: Readonly<Record<string, PathItem>>, webhook = false): Found[] {
  return Object.entries(items).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined; // a path item's methods are operations
      if (operation === undefined) return [];
      const upper = method.toUpperCase();
      const name = webhook ? `WEBHOOK ${path}` : `${upper} ${path}`;
      return [{ name, method: upper, path, webhook, item, operation }];
    }),
  );
}

function operationPage(document: Document, facts: Facts, found: Found): OperationPage {
  const { name, method, path, webhook, item, operation } = found;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((raw) =>
    parameterField(document, facts, name, follow<Parameter>(document, raw)),
  );
  return {
    id: operation.operationId,
    slug: kebab(operation.operationId),
    method,
    path,
    name,
    webhook,
    tag: operation.tags[0] ?? "",
    title: operation.summary ?? operation.operationId,
    description: operation.description ?? "",
    credentials: (operation.security ?? document.security)
      .flatMap((alternative) => Object.keys(alternative))
      .map((scheme) => credentialOf(document, facts, scheme)),
    parameters,
    request:
      operation.requestBody &&
      bodyPage(document, facts, operation.requestBody.content, {
        description: operation.requestBody.description ?? "",
        required: operation.requestBody.required === true,
      }),
    responses: Object.entries(operation.responses).map(([status, raw]) =>
      responsePage(document, facts, name, status, follow<Response>(document, raw)),
    ),
    fact: factAt(facts, name),
  };
}

function parameterField(document: Document, facts: Facts, operation: string, raw: Parameter): ParameterField {
  const name = {
    path: `{${raw.name}}`,
    query: `${operation} ?${raw.name}`,
    header: `${operation} ${raw.name}`,
  };
  const field = fieldOf(document, raw.schema, {
    name: raw.name,
    required: raw.required === true,
    fact: factAt(facts, name[raw.in]),
    description: raw.description ?? "",
  });
  return { ...field, in: raw.in, example: raw.example };
}

function credentialOf(document: Document, facts: Facts, scheme: string): Credential {
  const {
    type,
    name,
    scheme: http,
    description = "",
  } = document.components.securitySchemes[scheme] ?? { type: "" };
  const fact = factAt(facts, `security scheme ${scheme}`);
  if (type === "apiKey") return { scheme, kind: "apiKey", header: String(name), description, fact };
  return { scheme, kind: http === "basic" ? "basic" : "bearer", header: "Authorization", description, fact };
}

function responsePage(
  document: Document,
  facts: Facts,
  operation: string,
  status: string,
  response: Response,
): ResponsePage {
  const place = `${operation} ${status}`;
  return {
    status,
    description: response.description ?? "",
    headers: Object.entries(response.headers ?? {}).map(([name, raw]) => {
      const header = follow<Exclude<typeof raw, { $ref: string }>>(document, raw);
      return fieldOf(document, header.schema, {
        name,
        required: header.required === true,
        fact: factAt(facts, `${place} ${name}`),
        description: header.description ?? "",
      });
    }),
    body: bodyPage(document, facts, response.content, { description: "", required: true }),
    fact: factAt(facts, place),
  };
}

function bodyPage(
  document: Document,
  facts: Facts,
  content: Readonly<Record<string, MediaType>> | undefined,
  words: Pick<BodyPage, "description" | "required">,
): BodyPage | undefined {
  const media = Object.values(content ?? {})[0];
  if (media === undefined) return undefined;
  const { schema } = media;
  const named = nameOf(schema) ?? nameOf(schema.items ?? {});
  return {
    ...words,
    type: typeOf(schema),
    schema: named,
    fields: named === undefined ? [] : fieldsOf(document, facts, named),
    alternatives:
      named === undefined
        ? []
        : alternativesOf(follow<Schema>(document, { $ref: `#/components/schemas/${named}` })),
    examples: Object.entries(media.examples ?? {}).map(([name, raw]) => {
      const { summary = name, value } = follow<Example>(document, raw);
      return { name, summary, value };
    }),
  };
}

function schemaPage(document: Document, facts: Facts, name: string): SchemaPage {
  const schema = document.components.schemas[name] ?? {};
  return {
    name,
    slug: kebab(name),
    description: schema.description ?? "",
    type: typeOf(schema),
    limits: limitsOf(schema),
    values: (schema.enum ?? []).map(String),
    bases: (schema.allOf ?? []).flatMap((branch) => nameOf(branch) ?? []),
    alternatives: alternativesOf(schema),
    fields: fieldsOf(document, facts, name),
    fact: factAt(facts, name),
    operations: Object.values(operationsUsing(document, name)),
    holders: Object.entries(document.components.schemas)
      .filter(([holder, holding]) => holder !== name && refersTo(holding, name))
      .map(([holder]) => holder),
  };
}

function operationsUsing(document: Document, name: string): string[] {
  const reach = new Set([name]);
  for (let size = 0; size < reach.size; ) {
    size = reach.size;
    for (const [holder, schema] of Object.entries(document.components.schemas))
      if ([...reach].some((known) => refersTo(schema, known))) reach.add(holder);
  }
  return [...operationsIn(document.paths), ...operationsIn(document.webhooks ?? {}, true)]
    .filter(({ operation }) => {
      const responses = Object.values(operation.responses).map((raw) => follow<Response>(document, raw));
      return [...reach].some((known) => refersTo([operation.requestBody, responses], known));
    })
    .map(({ operation }) => operation.operationId);
}

function refersTo(node: unknown, name: string): boolean {
  if (typeof node !== "object" || node === null) return false;
  if ("$ref" in node && node.$ref === `#/components/schemas/${name}`) return true;
  return Object.values(node).some((child) => refersTo(child, name));
}

/** `createAISummary` as a part of an address: `create-ai-summary`. */
export function kebab(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}
