/** Where the client was run, and what it kept: the consumers' committed results as Markdown. */
import { readFileSync } from "node:fs";
import { table } from "./table.ts";

type Cell = { readonly kept?: true; readonly broken?: string; readonly notClaimed?: string };

/** `apps/consumers/RESULTS.json`, as its `src/results.ts` writes it. */
interface Results {
  readonly client: { readonly version: string };
  readonly promises: Readonly<Record<string, string>>;
  readonly targets: readonly {
    readonly name: string;
    readonly runtime?: string;
    readonly cells: Readonly<Record<string, Cell>>;
  }[];
  readonly checks: readonly {
    readonly id: string;
    readonly name?: string;
    readonly column?: string;
    readonly outcome: Cell;
  }[];
}

const file = new URL("../../../consumers/RESULTS.json", import.meta.url);

export function readResults(): Results {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** A row a runtime: what it kept, what it did not, and why. */
export function runtimesTable({ client, promises, targets }: Results = readResults()): string {
  const total = Object.keys(promises).length;
  const rows = targets.map(({ name, cells }) => {
    const named = Object.entries(cells);
    const kept = named.filter(([, cell]) => cell.kept).map(([id]) => id);
    const broken = named.flatMap(([id, { broken }]) =>
      broken === undefined ? [] : [`\`${id}\` (${harmless(broken)})`],
    );
    const rest = named.flatMap(([id, { notClaimed }]) =>
      notClaimed === undefined ? [] : [`\`${id}\` (${notClaimed})`],
    );
    return [name, `${kept.length} of ${total}`, broken.join("; ") || "none", rest.join("; ") || "none"];
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
  const rows = checks.map(({ id, name = id, column, outcome }) => [
    column ? `${name}: ${column}` : name,
    outcome.kept ? "works" : (outcome.broken ?? outcome.notClaimed ?? ""),
  ]);
  return table(["What", "Result"], rows);
}

/** A message of a program inside a table cell: no markup of its own. */
function harmless(text: string): string {
  return text.replaceAll(/[<>]/g, "").replaceAll("`", "'");
}
