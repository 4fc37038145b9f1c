/** Where the client was run, and what it kept: the consumers' committed results as Markdown. */
import { type Results, readResults } from "@onvy/consumers/results";
import { table } from "./table.ts";

/** A row a runtime: what it kept, what it did not, and why. */
export function runtimesTable({ client, promises, targets }: Results = readResults()): string {
  const total = Object.keys(promises).length;
  const rows = targets.map(({ name, cells }) => {
    const named = Object.entries(cells);
    const kept = named.filter(([, cell]) => "kept" in cell).length;
    const broken = named.flatMap(([id, cell]) =>
      "broken" in cell ? [`\`${id}\` (${harmless(cell.broken)})`] : [],
    );
    const rest = named.flatMap(([id, cell]) =>
      "notClaimed" in cell ? [`\`${id}\` (${cell.notClaimed})`] : [],
    );
    return [name, `${kept} of ${total}`, broken.join("; ") || "none", rest.join("; ") || "none"];
  });
  return [
    `Version ${client.version} of the client, ${total} promises:`,
    table(["Runtime", "Kept", "Broken", "Not claimed there"], rows),
    "## The promises",
    Object.entries(promises)
      .map(([id, promise]) => `- \`${id}\`: ${promise}`)
      .join("\n"),
  ].join("\n\n");
}

/** What was compiled, bundled or plugged together. */
export function checksTable({ checks }: Results = readResults()): string {
  if (checks.length === 0) return "The last committed run has none of these, so nothing is claimed.";
  const rows = checks.map(({ name, column, outcome }) => [
    `${name}: ${column}`,
    "kept" in outcome ? "works" : "broken" in outcome ? outcome.broken : outcome.notClaimed,
  ]);
  return table(["What", "Result"], rows);
}

/** A message of a program inside a table cell: no markup of its own. */
function harmless(text: string): string {
  return text.replaceAll(/[<>]/g, "").replaceAll("`", "'");
}
