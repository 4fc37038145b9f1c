import { at, isObject, type Json } from "@onvy/contract/json";
import { type DeclaredResponse, type Operation, responseFor } from "@onvy/contract/operations";
import type { Schema } from "@onvy/contract/schema";
import { violationsOf } from "@onvy/contract/validator";
import type { ReportedViolation } from "../wire/violations.ts";
import type { Answer } from "./relay.ts";

/** One thing that the server does and the contract does not say. Never holds a value of a body. */
export interface Deviation {
  /** `POST /users`. */
  readonly operation: string;
  /** The request's name: an example, or what was special about it. */
  readonly call: string;
  /** `response.status`, or a place such as `response.body.created_at`. */
  readonly location: string;
  readonly promised: string;
  readonly got: string;
}

/** A deviation before it is known which call it belongs to. */
export type Finding = Omit<Deviation, "operation" | "call">;

const finding = (location: string, promised: string, got: string): Finding => ({ location, promised, got });

/** How an answer to a request that the contract allows differs from what it promises. */
export function deviationsIn(
  operation: Operation,
  answer: Answer,
  reported: readonly ReportedViolation[],
): Finding[] {
  const declared = responseFor(operation, answer.status);
  const promised = operation.responses.map(({ key }) => key).filter((key) => /^2/.test(key));
  if (!declared || declared.key === "default" || !/^2/.test(declared.key))
    return [finding("response.status", promised.join(" or "), String(answer.status))];
  return [
    ...headerFindings(declared, answer),
    ...(operation.method === "HEAD" ? [] : bodyFindings(declared, answer, reported)),
  ];
}

function headerFindings(declared: DeclaredResponse, { headers }: Answer): Finding[] {
  return declared.headers
    .filter(({ name, required }) => required && !headers.has(name))
    .map(({ name }) => finding(`response.headers.${name.toLowerCase()}`, "required", "missing"));
}

function bodyFindings(
  { body: declared }: DeclaredResponse,
  { headers, body }: Answer,
  reported: readonly ReportedViolation[],
): Finding[] {
  if (!declared) return body.length === 0 ? [] : [finding("response.body", "no body", "a body")];
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (body.length === 0) return [finding("response.body", declared.mediaType, "no body")];
  if (type !== declared.mediaType)
    return [finding("response.headers.content-type", declared.mediaType, type ?? "missing")];
  const value = parse(body);
  if (value === undefined) return [finding("response.body", "JSON", "text that is not JSON")];
  return broken(declared.schema, value, reported).map(({ path, keyword, message }) =>
    describe(declared.schema, value, path, keyword, message),
  );
}

interface Broken {
  readonly path: readonly string[];
  readonly keyword: string;
  readonly message: string;
}

/** What Prism reported about the body; its header is cut off where there is too much, then our own validator speaks. */
function broken(schema: Schema, value: Json, reported: readonly ReportedViolation[]): readonly Broken[] {
  const fromPrism = reported
    .filter(({ location }) => location[0] === "response" && location[1] === "body")
    .map(({ location, code, message }) => ({ path: location.slice(2), keyword: code, message }));
  return fromPrism.length > 0 ? fromPrism : violationsOf(schema, value);
}

function describe(
  schema: Schema,
  value: Json,
  path: readonly string[],
  keyword: string,
  message: string,
): Finding {
  const place = (steps: readonly string[]): string => ["response.body", ...steps].join(".");
  const [, property] = keyword === "required" ? (/property '([^']+)'/.exec(message) ?? []) : [];
  if (property) return finding(place([...path, property]), "required", "missing");
  const rule = (schemaAt(schema, path) as Record<string, unknown> | undefined)?.[keyword];
  const promised =
    rule === undefined || typeof rule === "object" ? list(keyword, rule) : `${keyword} ${rule}`;
  const same = keyword === "type" ? "" : " that breaks it";
  return finding(place(path), promised, `${kindOf(at(value, path))}${same}`);
}

function list(keyword: string, rule: unknown): string {
  return Array.isArray(rule) && rule.every((each) => typeof each !== "object")
    ? `${keyword} ${rule.join(", ")}`
    : keyword;
}

/** The schema of the value at a path, as far as properties and items lead. */
function schemaAt(schema: Schema | undefined, path: readonly string[]): Schema | undefined {
  const [step, ...rest] = path;
  if (step === undefined || !schema) return schema;
  return schemaAt(schema.items && /^\d+$/.test(step) ? schema.items : schema.properties?.[step], rest);
}

function kindOf(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return isObject(value) ? "an object" : `a ${typeof value}`;
}

/** The JSON value of a body; undefined when it is not JSON. */
export function parse(body: Buffer): Json | undefined {
  try {
    return JSON.parse(body.toString()) as Json;
  } catch {
    return undefined;
  }
}
