/** What ONVY has and the contract does not describe: the last tables of EVIDENCE.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openapiFolder } from "@onvy/contract/document";

/** One table, its cells as Markdown. */
export interface Undescribed {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Throws when the tables are not where they were, so that the site cannot lose them silently. */
export function readUndescribed(file = join(openapiFolder, "EVIDENCE.md")): readonly Undescribed[] {
  const text = readFileSync(file, "utf8");
  const part = text.slice(text.indexOf("\n## Known and deliberately not modelled"));
  const tables = part
    .split("\n### ")
    .slice(1)
    .map((section) => {
      const lines = section.split("\n").filter((line) => line.startsWith("|"));
      const [head = [], , ...rows] = lines.map(cellsOf);
      return { title: section.slice(0, section.indexOf("\n")), head, rows };
    });
  if (tables.length < 2 || tables.some(({ rows }) => rows.length === 0))
    throw new Error("EVIDENCE.md: the tables under “Known and deliberately not modelled” are gone");
  return tables;
}

function cellsOf(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));
}
