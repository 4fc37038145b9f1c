import { readFileSync } from "node:fs";
import { asObject, type JsonObject } from "../json.ts";
import { operationsOf } from "../promises.ts";
import { isDocumentRow } from "./document.ts";
import { type Evidence, type Ground, judge } from "./judge.ts";
import { GRADES } from "./sources.ts";

/** EVIDENCE.md as a whole: `preface.md` and the tables. */
export function evidenceTable(root: JsonObject, ground: Ground): string {
  const { notModelled, besides, promises } = ground.inferences;
  const rows = [...judge(root, ground).evidence.values()];
  const isPath = ({ name }: Evidence): boolean => name.startsWith("{");
  const isSchema = ({ name }: Evidence): boolean =>
    /^[A-Z]\w+(\[\])?(\.|$)/.test(name) && !name.includes(" ");
  const ofOperations = rows.filter((row) => !isDocumentRow(row.name) && !isPath(row) && !isSchema(row));
  // Rows such as `* 401` stand for that response of every operation.
  const general = promises.filter(({ name }) => name.startsWith("* "));
  const shared = general.flatMap(({ name }) => {
    const first = ofOperations.find((row) => row.name.endsWith(name.slice(1)) && row.promise !== "no body");
    return first === undefined ? [] : [{ ...first, name }];
  });
  const isShared = (row: Evidence): boolean =>
    general.some(({ name, parts }) => row.name.endsWith(name.slice(1)) && parts.includes(row.promise));
  const homes = homesOf(root);
  const sections = Map.groupBy(
    rows.filter(isSchema),
    ({ name }) => homes.get(name.split(/[.[]/)[0] ?? "") ?? "Shared",
  );
  return [
    readFileSync(new URL("preface.md", import.meta.url), "utf8"),
    "## Document\n",
    table(rows.filter(({ name }) => isDocumentRow(name))),
    "\n## Operations\n",
    table([...shared, ...ofOperations.filter((row) => !isShared(row))]),
    "\n### Path parameters\n",
    table(rows.filter(isPath)),
    "\n## Schemas",
    ...[...sections].map(([home, found]) => `\n### ${home}\n\n${table(found)}`),
    "\n## Known and deliberately not modelled\n\n### List B: operations that exist and whose shape is not documented\n",
    markdown(
      ["#", "Operation", "What is known", "What is not", "Grade"],
      notModelled.map(({ operation, known, unknown }, index) => [
        `B${index + 1}`,
        `\`${operation}\``,
        known,
        unknown,
        "documented-newer",
      ]),
    ),
    "\n### Besides operations\n",
    markdown(
      ["What", "What is known", "Why it is not here", "Grade"],
      besides.map(({ what, known, why, grade }) => [what, known, why, grade]),
    ),
    "",
  ].join("\n");
}

/** The tag of the operations that use a schema, by its name; the shared ones have none. */
function homesOf(root: JsonObject): Map<string, string> {
  const users = new Map<string, Set<string>>();
  const schemas = asObject(asObject(root.components).schemas);
  const visit = (value: unknown, tag: string): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      const known = users.get(name) ?? new Set();
      if (known.has(tag)) continue;
      users.set(name, known.add(tag));
      visit(schemas[name], tag);
    }
  };
  for (const [, operation] of operationsOf(root))
    visit([operation.requestBody ?? null, operation.responses ?? null], String([operation.tags].flat()[0]));
  return new Map([...users].flatMap(([name, tags]) => (tags.size === 1 ? [[name, [...tags].join("")]] : [])));
}

function table(rows: readonly Evidence[]): string {
  return markdown(
    ["Name", "Promise", "Grade", "Evidence"],
    rows.map((row) => [`\`${row.name}\``, `\`${row.promise}\``, gradeText(row), sourceText(row)]),
  );
}

function gradeText({ grade, exceptions }: Evidence): string {
  const others = GRADES.flatMap((each) => {
    const parts = exceptions.filter((exception) => exception.grade === each).map(({ part }) => part);
    return parts.length === 0 ? [] : [`${each}: ${parts.join(", ")}`];
  });
  return [grade, ...others].join("; ");
}

/** The pages, then the notes. Many pages are told by the first, or by the first of their family. */
function sourceText({ sources, notes }: Evidence): string {
  const names = sources.map(({ page }) =>
    /^[\w-]+\/[\w-]+$/.test(page) ? `\`${page}\`` : page.replace(/guide ([\w-]+)$/, "guide `$1`"),
  );
  const isFamily = new Set(sources.map(({ page }) => page.split("/")[0])).size === 1;
  const others = isFamily ? "its siblings" : `${names.length - 1} more`;
  const pages = names.length > (isFamily ? 2 : 4) ? `${names[0]} and ${others}` : names.join(", ");
  const shown = pages !== "" && sources.every(({ sample }) => sample) ? `${pages}, sample` : pages;
  const text = [shown, ...notes].filter(Boolean).join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
