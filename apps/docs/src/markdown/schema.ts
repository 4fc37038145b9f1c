/** A schema's page as Markdown. */
import type { Reference, SchemaPage } from "../model/reference.ts";
import { textOf } from "../model/type-text.ts";
import { code, fieldList, gradeOf } from "./fields.ts";

export function schemaMarkdown(reference: Reference, schema: SchemaPage): string {
  const users = reference.operations.filter(({ id }) => schema.operations.includes(id));
  const parts = [
    `# ${schema.name}`,
    `${[textOf(schema.type), ...schema.limits].join("; ")} ${gradeOf(schema.fact)}`,
    schema.description,
    ...schema.alternatives.map((names) => `It needs at least one of these: ${names}.`),
  ];
  if (schema.values.length > 0)
    parts.push("## Values", schema.values.map((value) => `- ${code(value)}`).join("\n"));
  if (schema.fields.length > 0) parts.push("## Fields", fieldList(reference, schema.fields, [schema.name]));
  parts.push(
    "## Where it is used",
    [
      ...users.map(({ title, name }) => `- ${title} (${code(name)})`),
      ...schema.holders.map((name) => `- inside ${code(name)}`),
    ].join("\n"),
  );
  return `${parts.join("\n\n")}\n`;
}
