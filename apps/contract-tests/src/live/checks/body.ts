import { at, isObject, type Json } from "@onvy/contract/json";
import type { Schema } from "@onvy/contract/schema";
import { undeclared, violationsOf } from "@onvy/contract/validator";
import { type Finding, finding, note } from "../finding.ts";

/** Every rule of the schema that the value breaks, and as notes the fields that it has and the contract does not. */
export function bodyFindings(schema: Schema, value: Json): Finding[] {
  const broken = violationsOf(schema, value).map(({ path, keyword, message }) =>
    describe(schema, value, path, keyword, message),
  );
  const unknown = undeclared([schema], value).map((path) =>
    note(place(path), "nothing", "an undeclared field"),
  );
  return [...broken, ...unknown];
}

/** The JSON value of a body, or what it is instead. */
export function parsed(body: Buffer): { readonly value: Json } | Finding {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return finding("response.body", "UTF-8", "bytes that are not UTF-8");
  }
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return finding("response.body", "JSON", "text that is not JSON");
  }
}

/** A place in the answer's body; members of a list stand for all of them. */
export function place(steps: readonly string[]): string {
  return ["response.body", ...steps.map((step) => (/^\d+$/.test(step) ? "*" : step))].join(".");
}

function describe(
  schema: Schema,
  value: Json,
  path: readonly string[],
  keyword: string,
  message: string,
): Finding {
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
