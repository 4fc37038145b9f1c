import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { fromPointer, type Json } from "./json.ts";
import type { Schema } from "./schema.ts";

/** One broken rule, as an independent validator sees it. */
export interface Violation {
  /** Where: the object that lacks a property, else the value itself. */
  readonly path: readonly string[];
  readonly keyword: string;
  readonly message: string;
}

// Prism has its own Ajv; this one is configured here, so that the two can disagree.
const ajv = new Ajv2020({ allErrors: true, strict: false, allowUnionTypes: true, validateFormats: true });
// ajv-formats is CommonJS: its default export arrives one level deeper.
(ajvFormats as unknown as { default: (instance: Ajv2020) => void }).default(ajv);

const compiled = new WeakMap<Schema, ReturnType<Ajv2020["compile"]>>();

/** Every rule of the schema that the value breaks; empty when it conforms. Throws when the schema cannot be compiled. */
export function violationsOf(schema: Schema, value: Json): readonly Violation[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => ({
    path: fromPointer(error.instancePath),
    keyword: error.keyword,
    message: `${error.instancePath || "the body"} ${error.message ?? error.keyword}`,
  }));
}

/** Whether the value conforms to the schema. */
export function conforms(schema: Schema, value: Json): boolean {
  return violationsOf(schema, value).length === 0;
}

/** Lets go of what was compiled from a schema that is not needed again. */
export function forget(schema: Schema): void {
  compiled.delete(schema);
  ajv.removeSchema(schema);
}
