import { contractFile, type Document, METHODS, readDocument } from "./document.ts";
import { asList, asObject, isObject, type Json, type JsonObject, members } from "./json.ts";
import { dereference, flatten, type Schema } from "./schema.ts";

/** A named example. */
export interface Example {
  readonly name: string;
  readonly value: Json;
}

/** A body in one media type. */
export interface Body {
  readonly mediaType: string;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface DeclaredResponse {
  /** As written: `201`, `2XX` or `default`. */
  readonly key: string;
  /** A status that the key covers, for asking the mock. */
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: Body | undefined;
}

/** One security scheme as an operation demands it. */
export interface Scheme {
  readonly name: string;
  readonly kind: "apiKey" | "bearer" | "basic";
  /** The header that carries the credential. */
  readonly header: string;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly parameters: readonly Parameter[];
  readonly request: (Body & { readonly required: boolean }) | undefined;
  readonly responses: readonly DeclaredResponse[];
  /** Each alternative suffices alone. */
  readonly security: readonly Scheme[];
}

/** What a call says, in the contract's words. */
export interface CallRequest {
  readonly path?: Readonly<Record<string, Json>>;
  readonly query?: Readonly<Record<string, Json>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json | undefined;
}

/** A webhook: the request that ONVY sends. */
export interface Webhook {
  readonly name: string;
  readonly operation: Operation;
}

export interface Contract {
  readonly document: Document;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
}

/** Reads the contract. No tool lists an operation, a field or an example by hand: it all comes from here. */
export function loadContract(file = contractFile): Contract {
  return contractOf(readDocument(file));
}

/** What a document says, once its references are followed. Throws when they lead in a circle. */
export function contractOf(document: Document): Contract {
  const root = dereference(document.root, document.root) as JsonObject;
  const operationsOf = (items: Json | undefined): Operation[] =>
    members(items).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = asObject(item)[method];
        return isObject(operation) ? [readOperation(root, method, path, asObject(item), operation)] : [];
      }),
    );
  return {
    document,
    operations: operationsOf(root.paths),
    webhooks: operationsOf(root.webhooks).map((operation) => ({ name: operation.path, operation })),
  };
}

/** How a person names an operation: `GET /users/{user_id}`. */
export function title({ method, path }: Operation): string {
  return `${method} ${path}`;
}

/** The response that the contract declares for a status: the code itself, then its range, then the default. */
export function responseFor({ responses }: Operation, status: number): DeclaredResponse | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  return keys.map((key) => responses.find((response) => response.key === key)).find(Boolean);
}

/** The first declared 2xx response. */
export function successOf({ responses }: Operation): DeclaredResponse | undefined {
  return responses.find(({ status }) => status < 300);
}

function readOperation(
  root: JsonObject,
  method: string,
  path: string,
  item: JsonObject,
  operation: JsonObject,
): Operation {
  const parameters = new Map<string, Parameter>();
  for (const raw of [...asList(item.parameters), ...asList(operation.parameters)]) {
    const parameter = readParameter(asObject(raw));
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const body = isObject(operation.requestBody) ? operation.requestBody : undefined;
  const content = body && readBody(body);
  return {
    id: String(operation.operationId ?? `${method} ${path}`),
    method: method.toUpperCase(),
    path,
    tag: String(asList(operation.tags)[0] ?? ""),
    parameters: [...parameters.values()],
    request: content && { ...content, required: body?.required === true },
    responses: members(operation.responses).map(([key, response]) => readResponse(key, asObject(response))),
    security: asList(operation.security ?? root.security).flatMap((alternative) =>
      Object.keys(asObject(alternative)).map((name) => readScheme(root, name)),
    ),
  };
}

function readParameter(raw: JsonObject): Parameter {
  return {
    name: String(raw.name),
    in: raw.in as Parameter["in"], // cookie parameters are refused by the lint rules
    required: raw.required === true,
    schema: schemaOf(raw),
    examples: examplesOf(raw),
  };
}

function readResponse(key: string, response: JsonObject): DeclaredResponse {
  return {
    key,
    status: key === "default" ? 400 : Number(key.replaceAll("X", "0")),
    headers: members(response.headers).map(([name, header]) => ({
      name,
      required: asObject(header).required === true,
      schema: schemaOf(asObject(header)),
      examples: examplesOf(asObject(header)),
    })),
    body: readBody(response),
  };
}

function readBody(holder: JsonObject): Body | undefined {
  const [entry] = members(holder.content);
  if (!entry) return undefined;
  const [mediaType, content] = entry;
  return { mediaType, schema: schemaOf(asObject(content)), examples: examplesOf(asObject(content)) };
}

function readScheme(root: JsonObject, name: string): Scheme {
  const scheme = asObject(asObject(asObject(root.components).securitySchemes)[name]);
  return scheme.type === "apiKey"
    ? { name, kind: "apiKey", header: String(scheme.name) }
    : { name, kind: scheme.scheme === "basic" ? "basic" : "bearer", header: "Authorization" };
}

function schemaOf(holder: JsonObject): Schema {
  return flatten(holder.schema ?? {}) as Schema; // its shape is the lint's concern
}

function examplesOf(holder: JsonObject): Example[] {
  const named = members(holder.examples).map(([name, example]) => ({
    name,
    value: asObject(example).value ?? null,
  }));
  if (named.length > 0) return named;
  const single = holder.example ?? asObject(holder.schema).example;
  const listed = single === undefined ? asList(asObject(holder.schema).examples) : [single];
  return listed.map((value, index) => ({ name: `example ${index + 1}`, value }));
}
