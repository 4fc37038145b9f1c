/**
 * Writes what src/testing and src/conformance know of the contract: its operations, its examples, and a validator for
 * each schema, compiled ahead because Workers and pages with a CSP compile nothing at run time.
 * `node scripts/codegen-fake.ts [CONTRACT FOLDER/]` takes another contract, for a test that edits it.
 */
import { pathToFileURL } from "node:url";
import { format as formats } from "@cfworker/json-schema";
import { follow } from "@onvy/contract/document";
import { keepGenerated } from "@onvy/contract/generated";
import { asList, asObject, at, isObject, type Json, type JsonObject, members } from "@onvy/contract/json";
import { type Body, loadContract, type Operation } from "@onvy/contract/operations";
import type { Schema } from "@onvy/contract/schema";
import { _, Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import { informing, nameIn, type Shown, shapesOf } from "./shapes.ts";

const [, , file, folder] = process.argv;
const target = folder === undefined ? new URL("../src/generated/", import.meta.url) : pathToFileURL(folder);
const { document, operations, webhooks } = loadContract(file);
const { root } = document;
const eventNames = ["components", "schemas", "KnownWebhookEventName", "enum"];

/** Each schema under the name that its validator is exported by: first the contract's own, then those in place. */
const schemas = new Map<string, Json>();
/** The same without what only informs, which must not change a validator. */
const bareSchemas = new Map<string, JsonObject>();
const shown: Shown[] = [];
for (const [name, schema] of members(asObject(root.components).schemas)) keep(name, schema);

const deliveries = webhooks.map(({ operation }) => operation);
const heading = "// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.\n";
const [routes, hooks] = [operations.map(routeOf), deliveries.map(routeOf)];

await keepGenerated(target, {
  "validators.ts": `${heading}// @ts-nocheck\n${await validators()}`,
  "routes.ts":
    `${heading}\nimport type { Route } from "../testing/route.ts";\nimport * as validators from "./validators.ts";\n\n` +
    `/** The contract's operations. */\nexport const routes: readonly Route[] = ${code(routes)};\n\n` +
    `/** The events that ONVY spells out. */\nexport const eventNames: readonly string[] = ${code(asList(at(root, eventNames)))};\n\n` +
    `/** The contract's webhooks: what ONVY sends. */\nexport const webhooks: readonly Route[] = ${code(hooks)};\n`,
  "shapes.ts":
    `${heading}\nimport type { Shape } from "../conformance/loose.ts";\n\n/** What each schema names. */\n` +
    `export const shapes: Readonly<Record<string, Shape | 0>> = ${JSON.stringify(shapesOf(schemas, shown), null, 2)};\n`,
  "examples.ts":
    `${heading}\nimport type { Examples } from "../testing/route.ts";\n\n/** The contract's named examples. */\n` +
    `export const examples: Examples = ${JSON.stringify(examples(), null, 2)};\n`,
});

function routeOf(operation: Operation): unknown {
  const { id, method, path, parameters, security, request, responses } = operation;
  const raw = asObject(asObject(at(root.paths, [path]) ?? at(root.webhooks, [path]))[method.toLowerCase()]);
  return {
    id,
    method,
    path,
    parameters: parameters.map(({ name, in: where, required, schema }) => ({
      name,
      in: where,
      required,
      type: String(schema.type ?? "string"),
      validate: validatedBy(schema as Json, `${id}_${where}_${name}`).validate, // plain JSON, as it was read
    })),
    security: security.map(({ kind, header }) => ({ kind, header })),
    ...(request && {
      request: {
        required: request.required,
        ...bodyOf(request, raw.requestBody, `${id}_request`),
        defaults: defaultsOf(request.schema),
      },
    }),
    responses: responses.map(({ key, headers, body }) => ({
      key,
      headers: Object.fromEntries(headers.map((each) => [each.name, String(each.examples[0]?.value ?? "")])),
      ...(body && { body: bodyOf(body, asObject(raw.responses)[key], `${id}_${key}`) }),
    })),
  };
}

/** The body of a request or an answer, whose schema as written has its `$ref`: that names its validator. */
function bodyOf({ mediaType, examples }: Body, holder: Json | undefined, name: string) {
  const [content] = Object.values(asObject(follow(root, asObject(holder)).content));
  const validated = validatedBy(asObject(content).schema ?? {}, name);
  for (const { value } of examples) shown.push([validated.schema, value]);
  return { mediaType, ...validated };
}

/** The defaults of an object's properties, at every depth; undefined when it has none. */
function defaultsOf({ properties = {} }: Schema): JsonObject | undefined {
  const found: JsonObject = {};
  for (const [name, schema] of Object.entries(properties)) {
    const value = (schema as { default?: Json }).default; // what only informs is not in the reader's type
    const inner = defaultsOf(schema);
    if (value !== undefined) found[name] = { value };
    else if (inner) found[name] = { properties: inner };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function keep(name: string, schema: Json): void {
  schemas.set(name, schema);
  bareSchemas.set(name, asObject(bare(schema)));
}

function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    if (informing.includes(name)) continue;
    if (name === "$ref") kept.$ref = nameIn(member);
    else if (name === "properties")
      kept.properties = Object.fromEntries(members(member).map(([key, schema]) => [key, bare(schema)]));
    else kept[name] = ["enum", "const", "required"].includes(name) ? member : bare(member);
  }
  const { format } = kept;
  if (format !== undefined && !Object.hasOwn(formats, String(format)))
    throw new Error(`The format ${format} has no validator: teach codegen-fake.ts.`);
  return kept;
}

/** A schema's validator, as code, and its name. */
function validatedBy(schema: Json, name: string): { validate: { code: string }; schema: string } {
  const text = JSON.stringify(bare(schema));
  const isSame = ([key, each]: [string, JsonObject]): boolean =>
    text === `{"$ref":"${key}"}` || text === JSON.stringify(each);
  const [known] = [...bareSchemas].find(isSame) ?? [name.replace(/\W/g, "_")];
  if (!schemas.has(known)) keep(known, schema);
  return { validate: { code: `validators.${known}` }, schema: known };
}

async function validators(): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, formats: _`formats` },
  });
  for (const name of Object.keys(formats)) ajv.addFormat(name, () => true);
  for (const [name, schema] of bareSchemas) ajv.addSchema({ $id: name, ...schema });
  const code = standalone
    .default(ajv, Object.fromEntries([...schemas.keys()].map((name) => [name, name])))
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "ucs2length")
    .replace(/schemaPath:"[^"]*",/g, "");
  const needed = /require\([^)]*\)/.exec(code);
  if (needed) throw new Error(`A validator needs ${needed[0]}: teach codegen-fake.ts to bundle it.`);
  const small = await transform(code, { minify: true, format: "esm", lineLimit: 110, target: "es2022" });
  return `import { format as formats, ucs2length } from "@cfworker/json-schema";\n\n${small.code}`;
}

/** By operation, then by `request` or the answer's key, then by name. */
function examples(): JsonObject {
  const shown = ({ id, request, responses }: Operation): [string, JsonObject] => {
    const bodies = [{ key: "request", body: request }, ...responses];
    const named = bodies.flatMap(({ key, body }) =>
      body ? [[key, Object.fromEntries(body.examples.map(({ name, value }) => [name, value]))]] : [],
    );
    return [id, Object.fromEntries(named)];
  };
  return Object.fromEntries([...operations, ...deliveries].map(shown));
}

/** JSON in which validators stand as code. */
function code(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\{\s*"code": "([\w.]+)"\s*\}/g, "$1");
}
