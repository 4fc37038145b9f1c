/** A schema's type and limits in a reader's words. */
import { nameOf, type Schema } from "./document.ts";

/** A piece of a type's text; `schema` names the schema that it should link to. */
export interface TypePart {
  readonly text: string;
  readonly schema?: string;
}

/** The type on one line: `array of Meal`, `string (date-time) or null`. */
export function typeOf(schema: Schema): readonly TypePart[] {
  const name = nameOf(schema);
  if (name !== undefined) return [{ text: name, schema: name }];
  const types = [schema.type ?? []].flat();
  if (types.length > 0) return joined(types.map((type) => typePart(type, schema)));
  const own = schema.allOf?.find(({ properties }) => properties !== undefined);
  if (own !== undefined) return typeOf(own);
  if (schema.anyOf !== undefined) return joined(schema.anyOf.map(typeOf));
  return [{ text: "anything" }];
}

function typePart(type: string, schema: Schema): readonly TypePart[] {
  if (type === "array" && schema.items !== undefined) return [{ text: "array of " }, ...typeOf(schema.items)];
  if (type === "object" && schema.additionalProperties === true && schema.properties === undefined)
    return [{ text: "object of any shape" }];
  return [{ text: type === "string" && schema.format !== undefined ? `string (${schema.format})` : type }];
}

function joined(alternatives: readonly (readonly TypePart[])[]): readonly TypePart[] {
  return alternatives.flatMap((parts, index) => (index === 0 ? parts : [{ text: " or " }, ...parts]));
}

/** The type as plain text. */
export function textOf(parts: readonly TypePart[]): string {
  return parts.map(({ text }) => text).join("");
}

/** Bounds, lengths and patterns, one phrase each. */
export function limitsOf(schema: Schema): readonly string[] {
  const limits = [
    ...range(schema.minimum, schema.maximum, ""),
    ...range(schema.minLength, schema.maxLength, " characters"),
    ...range(schema.minItems, schema.maxItems, " items"),
  ];
  if (typeof schema.pattern === "string") limits.push(`matches ${schema.pattern}`);
  return limits;
}

function range(low: unknown, high: unknown, unit: string): string[] {
  if (low !== undefined && high !== undefined) return [`${low} to ${high}${unit}`];
  if (low !== undefined) return [`at least ${low}${unit}`];
  return high === undefined ? [] : [`at most ${high}${unit}`];
}
