import { isUtf8 } from "node:buffer";
import type { Deviation } from "@onvy/client/conformance";
import { at, fromPointer, isObject, type Json, template } from "@onvy/contract/json";
import type { Operation } from "@onvy/contract/operations";
import { heardOf } from "../../wire/conformance.ts";
import { jsonIn } from "../../wire/json.ts";
import { type Finding, finding, note } from "../finding.ts";

/**
 * Every rule of the schema that an answer's body breaks; as notes the fields and the values of open lists that the
 * contract does not name.
 */
export async function bodyFindings(operation: Operation, status: number, value: Json): Promise<Finding[]> {
  const path = operation.path.replaceAll(/\{\w+\}/g, "any");
  const heard = await heardOf(operation.method, path, Response.json(value, { status }));
  return heard.map((deviation) => findingOf(deviation, value));
}

/** The JSON value of a body, or what it is instead. */
export function parsed(body: Buffer): { readonly value: Json } | Finding {
  if (!isUtf8(body)) return finding("response.body", "UTF-8", "bytes that are not UTF-8");
  // A byte order mark is no part of the text.
  const value = jsonIn(new TextDecoder().decode(body));
  return value === undefined ? finding("response.body", "JSON", "text that is not JSON") : { value };
}

/** A place in the answer's body; members of a list stand for all of them. */
export function place(steps: readonly string[]): string {
  return ["response.body", ...template(steps)].join(".");
}

/** Its message is from the contract alone; what stands there instead is told by its kind. */
function findingOf({ place: pointer, rule, message, level }: Deviation, value: Json): Finding {
  const path = fromPointer(pointer);
  if (level === "note") {
    if (rule === "undeclared") return note(place(path), "nothing", "an undeclared field");
    return note(place(path), message, "a value beyond them");
  }
  const [, property] = rule === "required" ? (/property '([^']+)'/.exec(message) ?? []) : [];
  if (property) return finding(place([...path, property]), "required", "missing");
  const kind = kindOf(at(value, path));
  return finding(place(path), message, rule === "type" ? kind : `${kind} that breaks it`);
}

function kindOf(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return isObject(value) ? "an object" : `a ${typeof value}`;
}
