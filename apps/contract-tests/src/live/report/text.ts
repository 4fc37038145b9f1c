import type { Cause } from "../causes.ts";
import { isUnproved, type Result } from "../finding.ts";
import type { LiveReport } from "../run.ts";

/** The report for people: one line a cause, then notes, then what was not proved. */
export function describeReport(report: LiveReport): string {
  const { target, deviations, notes, results, prefix, resumed } = report;
  const unproved = results.filter(isUnproved);
  const calls = results.length - unproved.length;
  const times = deviations.reduce((sum, { count }) => sum + count, 0);
  const reasons = [...Map.groupBy(unproved, (each) => each.unproved)];
  const nameOf = ({ operation, call }: Result): string => `${operation} (${call})`;
  const again = resumed > 0 ? ` (${resumed} of them before the run was stopped)` : "";
  return [
    `${calls} proofs against ${target}${again}: ${counted(deviations.length, "deviation")} from openapi/onvy.yaml${
      times > deviations.length ? `, seen ${times} times` : ""
    }`,
    ...section("", deviations),
    ...section("notes: the contract leaves these open", notes),
    ...(unproved.length > 0 ? ["", "not proved"] : []),
    ...reasons.map(([reason, each]) => `  ${reason}: ${shortened(each.map(nameOf))}`),
    "",
    `Users whose ids begin with ${prefix} stay on the server: the API cannot delete them.`,
    "Details: apps/contract-tests/reports/live.html, live.json and live.xml",
  ].join("\n");
}

/** How many there are of something. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function section(heading: string, causes: readonly Cause[]): string[] {
  if (causes.length === 0) return [];
  const header = ["times", "where", "promised", "got", "seen at"];
  const rows = causes.map(({ count, location, promised, got, seen }) => [
    String(count),
    location,
    promised,
    got,
    shortened(seen.map(({ operation, calls }) => `${operation} (${shortened(calls, 1)})`)),
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ")}`.trimEnd();
  return ["", ...(heading ? [heading] : []), line(header), ...rows.map(line)];
}

function shortened(names: readonly string[], most = 3): string {
  const rest = names.length - most;
  return names.slice(0, most).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
