import { contractFile, type Document, operationsIn, readDocument } from "./document.ts";
import { asList, asObject, type Json, type JsonObject, members } from "./json.ts";
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

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly examples: readonly Example[];
}

export interface Parameter extends Header {
  readonly in: "path" | "query" | "header";
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
  const read = (items: Json | undefined): Operation[] =>
    operationsIn(items).map((written) => readOperation(root, written));
  return {
    document,
    operations: read(root.paths),
    webhooks: read(root.webhooks).map((operation) => ({ name: operation.path, operation })),
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

function readOperation(root: JsonObject, written: ReturnType<typeof operationsIn>[number]): Operation {
  const { method, path, item, operation } = written;
  const parameters = [...asList(item.parameters), ...asList(operation.parameters)]
    .map(asObject)
    .map((raw): Parameter => {
      return { ...readHeader(String(raw.name), raw), in: raw.in as Parameter["in"] }; // cookies are refused by the lint rules
    });
  // An operation's own come after those of its path item, and replace them.
  const byName = new Map(parameters.map((each) => [`${each.in} ${each.name}`, each]));
  const body = asObject(operation.requestBody);
  const content = readBody(body);
  return {
    id: String(operation.operationId ?? `${method} ${path}`),
    method: method.toUpperCase(),
    path,
    tag: String(asList(operation.tags)[0] ?? ""),
    parameters: [...byName.values()],
    request: content && { ...content, required: body.required === true },
    responses: members(operation.responses).map(([key, response]) => readResponse(key, asObject(response))),
    security: asList(operation.security ?? root.security).flatMap((alternative) =>
      Object.keys(asObject(alternative)).map((name) => readScheme(root, name)),
    ),
  };
}

function readHeader(name: string, raw: JsonObject): Header {
  return { name, required: raw.required === true, schema: schemaOf(raw), examples: examplesOf(raw) };
}

function readResponse(key: string, response: JsonObject): DeclaredResponse {
  return {
    key,
    status: key === "default" ? 400 : Number(key.replaceAll("X", "0")),
    headers: members(response.headers).map(([name, header]) => readHeader(name, asObject(header))),
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
