import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { load, type YAMLException } from "js-yaml";
import type * as Yaml from "yaml";
import {
  asObject,
  at,
  fromPointer,
  isObject,
  type Json,
  type JsonObject,
  members,
  type Path,
  pointer,
  walk,
} from "./json.ts";

// Not `import.meta.resolve`: test runners' module loaders lack it.
const require = createRequire(import.meta.url);

/** The contract: `openapi/onvy.yaml`. */
export const contractFile = require.resolve("@onvy/openapi/onvy.yaml");

/** The folder of the documents, `openapi/`. */
export const openapiFolder = dirname(contractFile);

/** HTTP methods that OpenAPI 3.1 knows (section 4.8.9, Path Item Object). */
export const METHODS = ["get", "head", "options", "post", "put", "patch", "delete", "trace"] as const;
export type Method = (typeof METHODS)[number];

/** The operations of `paths` or of `webhooks` as written, each with the path item that it stands in. */
export function operationsIn(items: Json | undefined) {
  return members(items).flatMap(([path, written]) => {
    const item = asObject(written);
    return METHODS.flatMap((method) => {
      const operation = item[method];
      return isObject(operation) ? [{ method, path, item, operation }] : [];
    });
  });
}

/** The contract cannot be used; the message says file, line and reason. */
export class ContractError extends Error {
  override readonly name = "ContractError";
}

/** An OpenAPI document with the lines of its parts. */
export interface Document {
  readonly root: JsonObject;
  /** `openapi/onvy.yaml:12` for the part at the path. */
  locate(path: Path): string;
}

/** Reads a YAML document. Throws a ContractError on a syntax error or a `$ref` that leads nowhere. */
export function readDocument(file: string = contractFile): Document {
  const name = `${basename(dirname(file))}/${basename(file)}`;
  const text = readFileSync(file, "utf8");
  const root = parse(text, name);
  if (!isObject(root) || !isObject(root.paths)) throw new ContractError(`${name} has no paths object.`);
  let places: ReturnType<typeof placesIn> | undefined;
  const locate = (path: Path): string => {
    places ??= placesIn(text, name);
    return places.locate(path);
  };
  for (const [path, value] of walk(root)) {
    const { $ref } = asObject(value);
    if (typeof $ref === "string" && resolve(root, $ref) === undefined)
      throw new ContractError(`${locate(path)} $ref ${$ref} leads nowhere (at ${pointer(path)}).`);
  }
  return { root, locate };
}

/** Aliases are expanded and dates stay text: the result is plain JSON. */
function parse(text: string, name: string): Json {
  try {
    return load(text) as Json;
  } catch (error) {
    const { reason, mark } = error as YAMLException; // it throws nothing else
    const place = mark ? `:${mark.line + 1}:${mark.column + 1}` : "";
    throw new ContractError(placesIn(text, name).problem ?? `${name}${place} ${reason}.`);
  }
}

/** What is wrong with a YAML text, and where its parts stand. Its library says that well, and takes eight times as long. */
function placesIn(text: string, name: string) {
  const { isNode, LineCounter, parseDocument } = require("yaml") as typeof Yaml;
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const [error] = parsed.errors;
  const { line, col } = lines.linePos(error?.pos[0] ?? 0);
  return {
    problem: error && `${name}:${line}:${col} ${error.message.split(" at line")[0]}.`,
    locate: (path: Path): string => {
      for (let length = path.length; length > 0; length--) {
        const node = parsed.getIn(path.slice(0, length).map(keyOf), true);
        if (isNode(node) && node.range) return `${name}:${lines.linePos(node.range[0]).line}`;
      }
      return name;
    },
  };
}

/** In `getIn`, an index must be a number and a status code a string. */
function keyOf(step: string, index: number, steps: readonly string[]): string | number {
  return /^\d+$/.test(step) && steps[index - 1] !== "responses" ? Number(step) : step;
}

/** The object itself, or what its `$ref` points at. Throws when that is nothing. */
export function follow<T extends object>(root: object, node: T | { readonly $ref: string }): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T; // only references have $ref
  const target = resolve(root as JsonObject, node.$ref); // a contract is plain JSON, however it is typed
  if (target === undefined) throw new ContractError(`$ref ${node.$ref} leads nowhere.`);
  return target as T; // the caller knows what stands there
}

/** What a `$ref` within the document points at. */
export function resolve(root: JsonObject, reference: string): Json | undefined {
  return reference.startsWith("#/")
    ? at(root, fromPointer(decodeURIComponent(reference.slice(1))))
    : undefined;
}
