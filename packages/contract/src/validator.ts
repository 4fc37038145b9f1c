import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { fromPointer, isObject, type Json, type Path } from "./json.ts";
import type { Schema } from "./schema.ts";

/** One broken rule, as an independent validator sees it. */
export interface Violation {
  /** Where: the object that lacks a property, else the value itself. */
  readonly path: readonly string[];
  readonly keyword: string;
  readonly message: string;
}

// Prism has its own Ajv; this one is configured here, so that the two can disagree.
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
// ajv-formats is CommonJS: its default export arrives one level deeper.
(ajvFormats as unknown as { default: (instance: Ajv2020) => void }).default(ajv);

/** Every rule of the schema that the value breaks; empty when it conforms. Throws when the schema cannot be compiled. */
export function violationsOf(schema: Schema, value: Json): readonly Violation[] {
  const validate = ajv.compile(schema); // Ajv keeps what it compiled from the same object
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
  ajv.removeSchema(schema);
}

/** Where the value has properties that the schema does not name. Validation lets them pass, since objects are open. */
export function undeclared(schemas: readonly Schema[], value: Json, path: Path = []): Path[] {
  const parts = schemas.flatMap((schema) => [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]);
  if (Array.isArray(value)) {
    const elements = parts.flatMap(({ items }) => items ?? []);
    return value.flatMap((element, index) => undeclared(elements, element, [...path, String(index)]));
  }
  if (!isObject(value) || schemas.some(isOpen)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const declared = parts.flatMap(({ properties }) => properties?.[name] ?? []);
    const place = [...path, name];
    return declared.length === 0 ? [place] : undeclared(declared, member, place);
  });
}

/** Whether a schema says that there may be properties which it does not name. */
function isOpen({ additionalProperties, type, properties, anyOf, oneOf }: Schema): boolean {
  const says = [type, properties, anyOf, oneOf].some((keyword) => keyword !== undefined);
  return additionalProperties === true || !says;
}
