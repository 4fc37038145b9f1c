/** The evidence as Markdown: every fact with its grade and source, then what is known and not described. */

import type { Reference } from "../model/reference.ts";
import { readUndescribed } from "../model/undescribed.ts";
import { code, gradeOf } from "./fields.ts";
import { table } from "./table.ts";

export function evidenceMarkdown({ facts }: Reference): string {
  const parts = [
    "# Evidence",
    "Where each fact of the contract comes from, and how sure it is.",
    "## Facts",
    [...facts.values()]
      .map((fact) => `- ${code(fact.name)}: ${code(fact.promise)} ${gradeOf(fact)} ${fact.source}`)
      .join("\n"),
  ];
  for (const { title, head, rows } of readUndescribed())
    parts.push(`## Known, not described: ${title}`, table(head, rows));
  return `${parts.join("\n\n")}\n`;
}
