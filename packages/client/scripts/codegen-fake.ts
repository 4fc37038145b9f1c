/**
 * Writes what src/testing and src/conformance know of the contract: its operations, its examples, and a validator for
 * each schema, compiled ahead because Workers and pages with a CSP compile nothing at run time.
 * In CI (`CI` set) it writes nothing and fails when a committed file is stale.
 */

import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { format as formats } from "@cfworker/json-schema";
import { transform } from "esbuild";
import { loadContract, type Operation } from "../../../apps/contract-tests/src/contract/contract.ts";
import { resolve } from "../../../apps/contract-tests/src/contract/document.ts";
import { isObject, type Json, type JsonObject } from "../../../apps/contract-tests/src/contract/json.ts";
import type { Schema } from "../../../apps/contract-tests/src/contract/schema.ts";

// Ajv is CommonJS; under nodenext its default export arrives one level deeper than its types say.
const require = createRequire(import.meta.url);
const { Ajv2020, _ } = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
const standalone: typeof import("ajv/dist/standalone/index.js").default =
  require("ajv/dist/standalone/index.js").default;

const contract = loadContract();
const { root } = contract.document;
const annotations = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "$comment",
]);
const component = "#/components/schemas/";

/** Each schema under the name that its validator is exported by; first those of the contract, then nameless ones. */
const schemas = new Map<string, Json>();
for (const [name, schema] of Object.entries(objectAt("components", "schemas")))
  schemas.set(name, bare(schema));

const routes = contract.operations.map(routeOf);
const deliveries = contract.webhooks.map(({ operation }) => routeOf(operation));

const stale: string[] = [];
await emit("validators.ts", await validators());
await emit(
  "routes.ts",
  'import type { Route } from "../testing/route.ts";\nimport * as validators from "./validators.ts";\n\n' +
    `/** The contract's operations. */\nexport const routes: readonly Route[] = ${literal(routes)};\n\n` +
    `/** The contract's webhooks: what ONVY sends. */\nexport const webhooks: readonly Route[] = ${literal(deliveries)};\n`,
);
await emit(
  "examples.ts",
  'import type { Examples } from "../testing/route.ts";\n\n' +
    `/** The contract's named examples, by operation and by \`request\` or the answer's key. */\nexport const examples: Examples = ${JSON.stringify(examples(), null, 2)};\n`,
);
report();

function routeOf(operation: Operation): unknown {
  const { id, method, path, parameters, security, request, responses } = operation;
  const raw = rawOperation(operation);
  return {
    id,
    method,
    path,
    parameters: parameters.map(({ name, in: where, required, schema }) => ({
      name,
      in: where,
      required,
      type: String(schema.type ?? "string"),
      validate: validatorOf(schema as Json, `${id}_${where}_${name}`),
    })),
    security: security.map(({ kind, header }) => ({ kind, header })),
    ...(request && {
      request: {
        required: request.required,
        mediaType: request.mediaType,
        validate: validatorOf(schemaIn(raw.requestBody ?? null), `${id}_request`),
        defaults: defaultsOf(request.schema),
      },
    }),
    responses: responses.map(({ key, headers, body }) => ({
      key,
      headers: Object.fromEntries(
        headers.map(({ name, examples }) => [name, String(examples[0]?.value ?? "")]),
      ),
      ...(body && {
        body: {
          mediaType: body.mediaType,
          validate: validatorOf(
            schemaIn(isObject(raw.responses) ? (raw.responses[key] ?? null) : null),
            `${id}_${key}`,
          ),
          ...listOf(body.schema),
        },
      }),
    })),
  };
}

/** The property that holds a page's items. */
function listOf({ properties = {} }: Schema): { list?: string } {
  const [list] = Object.entries(properties).find(([, { type }]) => type === "array") ?? [];
  return properties.pagination && list ? { list } : {};
}

/** The defaults of an object's properties, at every depth; undefined when it has none. */
function defaultsOf({ properties = {} }: Schema): JsonObject | undefined {
  const found: JsonObject = {};
  for (const [name, schema] of Object.entries(properties)) {
    const value = (schema as { default?: Json }).default;
    const inner = defaultsOf(schema);
    if (value !== undefined) found[name] = { value };
    else if (inner) found[name] = { properties: inner };
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function rawOperation({ method, path }: Operation): JsonObject {
  const item =
    root.paths && isObject(root.paths) && root.paths[path] ? root.paths[path] : objectAt("webhooks")[path];
  const operation = isObject(item) ? item[method.toLowerCase()] : undefined;
  return isObject(operation) ? operation : {};
}

/** The schema of the first media type of a request body or an answer. */
function schemaIn(holder: Json): Json {
  const { content } = followed(holder);
  const [media] = isObject(content) ? Object.values(content) : [];
  return isObject(media) ? (media.schema ?? {}) : {};
}

function followed(value: Json): JsonObject {
  if (!isObject(value)) return {};
  return typeof value.$ref === "string" ? followed(resolve(root, value.$ref) ?? null) : value;
}

function objectAt(...steps: string[]): JsonObject {
  let found: Json = root;
  for (const step of steps) found = isObject(found) ? (found[step] ?? {}) : {};
  return isObject(found) ? found : {};
}

/** What only informs is left out: it must not change a validator. */
function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map(bare);
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  for (const [name, member] of Object.entries(value)) {
    if (annotations.has(name)) continue;
    if (name === "$ref") kept.$ref = String(member).replace(component, "");
    else if (name === "properties" && isObject(member)) kept.properties = mapped(member, bare);
    else if (["enum", "const", "required"].includes(name)) kept[name] = member;
    else kept[name] = bare(member);
    if (name === "format" && !Object.hasOwn(formats, String(member)))
      throw new Error(`The format ${member} is not known: teach codegen-fake.ts.`);
  }
  return kept;
}

function mapped(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}

/** The name of the schema's validator, as code. */
function validatorOf(schema: Json, name: string): { code: string } {
  const own = bare(schema);
  const text = JSON.stringify(own);
  const known = [...schemas].find(
    ([key, each]) => text === `{"$ref":"${key}"}` || text === JSON.stringify(each),
  );
  const exported = known?.[0] ?? name.replace(/\W/g, "_");
  schemas.set(exported, known?.[1] ?? own);
  return { code: `validators.${exported}` };
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
  for (const [name, schema] of schemas) ajv.addSchema({ $id: name, ...(schema as object) });
  const names = Object.fromEntries([...schemas.keys()].map((name) => [name, name]));
  const code = standalone(ajv, names)
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "ucs2length")
    .replace(/schemaPath:"[^"]*",/g, "");
  const needed = /require\([^)]*\)/.exec(code);
  if (needed) throw new Error(`A validator needs ${needed[0]}: teach codegen-fake.ts to bundle it.`);
  const small = await transform(code, { minify: true, format: "esm", lineLimit: 110, target: "es2022" });
  return `// @ts-nocheck\nimport { format as formats, ucs2length } from "@cfworker/json-schema";\n\n${small.code}`;
}

function examples(): JsonObject {
  const all = [...contract.operations, ...contract.webhooks.map(({ operation }) => operation)];
  return Object.fromEntries(
    all.map(({ id, request, responses }) => [
      id,
      Object.fromEntries(
        [{ key: "request", body: request }, ...responses].flatMap(({ key, body }) =>
          body ? [[key, Object.fromEntries(body.examples.map(({ name, value }) => [name, value]))]] : [],
        ),
      ),
    ]),
  );
}

/** JSON in which validators stand as code. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\{\s*"code": "([\w.]+)"\s*\}/g, "$1");
}

async function emit(name: string, text: string): Promise<void> {
  const target = new URL(`../src/generated/${name}`, import.meta.url);
  const generated = `// Generated from openapi/onvy.yaml by \`pnpm codegen\`: do not edit.\n${text.startsWith("//") ? "" : "\n"}${text}`;
  if (generated === (await readFile(target, "utf8").catch(() => ""))) return;
  stale.push(name);
  if (!process.env.CI) await writeFile(target, generated);
}

function report(): void {
  if (stale.length === 0) {
    console.log("The fake is up to date with openapi/onvy.yaml.");
  } else if (process.env.CI) {
    console.error(
      `src/generated/ is stale (${stale.join(", ")}): openapi/onvy.yaml has changed since it was generated.\n` +
        "Run `npx --yes pnpm@12.21.0 codegen` and commit the result.",
    );
    process.exitCode = 1;
  } else {
    console.log(`Rewritten from openapi/onvy.yaml: ${stale.join(", ")}. Review and commit.`);
  }
}
