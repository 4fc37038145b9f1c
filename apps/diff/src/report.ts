import { styleText } from "node:util";
import type { Change, Impact } from "./change.ts";
import type { Broken } from "./consumers/compile.ts";
import type { TypeChange } from "./types.ts";
import type { Promised } from "./version.ts";

/** All that one comparison found. */
export interface Report {
  readonly base: { readonly name: string; readonly commit: string };
  readonly bump: Impact | undefined;
  readonly changes: readonly Change[];
  readonly types: readonly TypeChange[];
  /** Programs and calls of the base that were tried, and those that broke. */
  readonly consumers: { readonly tried: string; readonly broken: readonly Broken[] };
  readonly versions: Promised;
  /** Why the comparison fails, each with what to do; none when it passes. */
  readonly problems: readonly string[];
}

/** What people call an impact. */
export const words: Readonly<Record<Impact, string>> = {
  major: "breaking",
  minor: "addition",
  patch: "wording",
};
const colours = { major: "red", minor: "green", patch: "dim" } as const;

/** The report for a terminal of 80 columns. */
export function asText(report: Report): string {
  const { base, changes, consumers, types } = report;
  const lines = [`The contract since ${base.name} (${base.commit.slice(0, 7)}): ${summaryOf(report)}`, ""];
  for (const change of changes) {
    lines.push(`${styleText(colours[change.impact], words[change.impact].padEnd(9))} ${change.line}`);
    lines.push(...wrapped(change.message, 10));
    const detail = detailOf(change);
    if (detail) lines.push(...wrapped(detail, 10).map((line) => styleText("dim", line)));
  }
  if (types.length > 0)
    lines.push("", ...wrapped(`Generated types: ${shortList(types.map(({ name }) => name))}`, 0));
  lines.push(
    "",
    `Consumers of ${base.name} against now: ${consumers.tried}, ${consumers.broken.length} broken`,
  );
  for (const { who, reason } of consumers.broken.slice(0, 12))
    lines.push(`  ${styleText("red", who)}`, ...wrapped(reason, 4));
  if (consumers.broken.length > 12) lines.push(`  … and ${consumers.broken.length - 12} more, in the report`);
  lines.push("", ...verdictOf(report).flatMap((line) => wrapped(line, 0)));
  return lines.join("\n");
}

/** The report as Markdown, for a pull request or the docs. */
export function asMarkdown(report: Report): string {
  const { base, changes, consumers, types } = report;
  const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");
  const rows = changes.map(
    (change) =>
      `| ${words[change.impact]} | ${change.line} | ${cell(change.message)} | ${change.audiences.join(", ")} | ${cell(shortList(change.operations))} | ${shortList(change.types)} | ${change.rules.join(", ")} |`,
  );
  return [
    `# The contract since ${base.name}`,
    `${summaryOf(report)}.`,
    ...(rows.length > 0
      ? [
          `| | Where | What | Who | Operations | Types | Rules |\n|---|---|---|---|---|---|---|\n${rows.join("\n")}`,
        ]
      : []),
    ...(types.length > 0 ? ["## Generated types"] : []),
    ...types.map(({ name, diff }) => `### ${name}\n\n\`\`\`diff\n${diff}\n\`\`\``),
    `## Consumers of ${base.name} against now`,
    `${consumers.tried}, ${consumers.broken.length} broken.`,
    ...(consumers.broken.length > 0
      ? [consumers.broken.map(({ who, reason }) => `- ${who}: ${reason}`).join("\n")]
      : []),
    "## Verdict",
    ...verdictOf(report),
  ]
    .join("\n\n")
    .concat("\n");
}

function summaryOf({ changes, bump }: Report): string {
  const counts = (Object.keys(words) as Impact[]).flatMap((impact) => {
    const count = changes.filter((change) => change.impact === impact).length;
    return count === 0 ? [] : [`${count} ${words[impact]}`];
  });
  return bump ? `${counts.join(", ")} → ${bump}` : "no change";
}

function verdictOf({ problems, bump }: Report): readonly string[] {
  if (problems.length > 0) return problems;
  return [bump ? "The versions promise as much as the change does." : "Nothing for consumers to notice."];
}

function detailOf({ audiences, operations, types, rules }: Change): string {
  const parts = [
    audiences.map((audience) => `who ${audience}`).join(", "),
    shortList(operations),
    shortList(types),
    rules.join(", "),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function shortList(names: readonly string[]): string {
  return names.length <= 4
    ? names.join(", ")
    : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}

/** Text in lines of 80 columns, each indented. */
function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= 80 - indent)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => " ".repeat(indent) + line);
}
