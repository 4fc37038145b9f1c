/** An operation as its page shows it. */
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
  type Schema,
} from "./document.ts";
import { type Facts, factAt } from "./facts.ts";
import { alternativesOf, fieldOf, fieldsOf } from "./fields.ts";
import { kebab } from "./kebab.ts";
import type { BodyPage, Credential, OperationPage, ParameterField, ResponsePage } from "./reference.ts";
import { typeOf } from "./type-text.ts";

const methods = ["get", "head", "post", "put", "patch", "delete", "options"] as const;

/** An operation and where it stands. */
export interface Found {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly webhook: boolean;
  readonly item: PathItem;
  readonly operation: Operation;
}

/** Every operation of the paths, or of the webhooks. */
export function operationsIn(items: Readonly<Record<string, PathItem>>, webhook = false): Found[] {
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

/** All that an operation's page shows. */
export function operationPage(document: Document, facts: Facts, found: Found): OperationPage {
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
