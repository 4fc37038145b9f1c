import { groups } from "./check.ts";
import type { Cell } from "./judge.ts";
import { type PromiseId, promiseIds } from "./promises.ts";
import type { Results } from "./results.ts";

/** The results as Markdown: runtimes × promises, then the other checks, then every reason. */
export function renderTable(results: Results): string {
  const notes: string[] = [];
  const mark = (cell: Cell | undefined) => {
    if (cell === undefined) return "✗ no result";
    if ("kept" in cell) return "✓";
    const text = "broken" in cell ? cell.broken : cell.notClaimed;
    const note = text.replace(/\s+/g, " ").slice(0, 300);
    if (!notes.includes(note)) notes.push(note);
    return `${"broken" in cell ? "✗" : "–"} ${notes.indexOf(note) + 1}`;
  };
  const targets = rows(
    ["", ...promiseIds.map((id) => `\`${id}\``)],
    results.targets.map(({ name, cells }) => [name, ...promiseIds.map((id) => mark(cells[id]))]),
  );
  const checks = Object.entries(groups).flatMap(([group, title]) => {
    const own = results.checks.filter((check) => check.group === group);
    const marked = own.map(({ name, outcome }) => [name, mark(outcome)]);
    return own.length > 0 ? [`## ${title}\n`, rows(["", ""], marked), ""] : [];
  });
  return [
    "# Where `@onvy/client` works\n",
    `Written by \`pnpm consumers\` from the tarball of ${results.client.version}; a target that is not in this table is not claimed.`,
    "✓ kept · ✗ broken · – not claimed, with the reason below. What each column means:\n",
    ...promiseIds.map((id) => `- \`${id}\`: ${results.promises[id]}`),
    "\n## Runtimes\n",
    targets,
    "",
    ...checks,
    ...(notes.length > 0 ? ["## Reasons\n", ...notes.map((note, i) => `${i + 1}. ${note}`), ""] : []),
  ].join("\n");
}

/** The same for a README: one line a target, and how many of its promises are kept. */
export function renderSummary({ targets }: Pick<Results, "targets">): string {
  return rows(
    ["Runtime", "Kept", "Not claimed"],
    targets.map(({ name, cells }) => {
      const ids = (kind: string) => promiseIds.filter((id) => kind in cells[id]);
      const broken = ids("broken");
      const kept = `${ids("kept").length}${broken.length ? `, broken: ${code(broken)}` : ""}`;
      return [name, kept, code(ids("notClaimed"))];
    }),
  );
}

const code = (ids: PromiseId[]) => ids.map((id) => `\`${id}\``).join(", ");

function rows(head: string[], body: string[][]): string {
  return [head, head.map((_, i) => (i ? ":-:" : "---")), ...body]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** The lines between which a README holds the summary. */
const begin = "<!-- runtimes: written by `pnpm consumers --write` -->\n";
const end = "<!-- /runtimes -->";

/** Puts the summary between a README's marks; a README without them stays as it is. */
export function fillReadme(text: string, summary: string): string {
  const [before = "", rest] = text.split(begin);
  const after = rest?.split(end)[1];
  return after === undefined ? text : `${before}${begin}${summary}\n${end}${after}`;
}
