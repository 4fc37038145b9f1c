/** Fields as Markdown: one bullet each, what stands inside a field below it. */
import type { Fact } from "../model/facts.ts";
import { type Field, fieldsOf } from "../model/fields.ts";
import type { Reference } from "../model/reference.ts";
import { textOf } from "../model/type-text.ts";

/** `above` are the schemas that stand open already, so that none is written inside itself. */
export function fieldList(
  reference: Reference,
  fields: readonly Field[],
  above: readonly string[] = [],
  indent = "",
): string {
  return fields
    .map((field) => {
      const facts = [
        textOf(field.type),
        ...(field.required ? ["required"] : []),
        ...field.limits,
        ...(field.values.length > 0 ? [`one of ${field.values.map(code).join(", ")}`] : []),
        ...(field.known.length > 0 ? [`known: ${field.known.map(code).join(", ")}`] : []),
        ...(field.preset === undefined ? [] : [`default ${code(field.preset)}`]),
      ];
      const line = `${indent}- ${code(field.name)} (${facts.join("; ")}): ${oneLine(field.description)} ${gradeOf(field.fact)}`;
      if (field.inside === undefined || above.includes(field.inside)) return line.trimEnd();
      const inner = fieldsOf(reference.document, reference.facts, field.inside);
      return `${line.trimEnd()}\n${fieldList(reference, inner, [...above, field.inside], `${indent}  `)}`;
    })
    .join("\n");
}

/** The grade as it ends a line: `[documented; inferred: required]`. */
export function gradeOf(fact: Fact | undefined): string {
  if (fact === undefined) return "";
  return `[${[fact.grade, ...fact.exceptions.map(({ grade, part }) => `${grade}: ${part}`)].join("; ")}]`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Code between fences. */
export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
