import type { Deviation } from "./deviations.ts";
import type { LiveReport } from "./run.ts";

/** The report for people: one line a deviation, then what was not proved. */
export function describeReport({ target, calls, deviations, unproved, prefix }: LiveReport): string {
  const head = `${calls} calls to ${target}: ${deviations.length} ${deviations.length === 1 ? "deviation" : "deviations"} from openapi/onvy.yaml`;
  return [
    head,
    ...(deviations.length > 0 ? ["", ...tableOf(deviations)] : []),
    ...(unproved.length > 0 ? ["", "not proved"] : []),
    ...unproved.map(({ operation, call, reason }) => `  ${operation} › ${call}: ${reason}`),
    "",
    `Users whose ids begin with ${prefix} stay on the server: the API cannot delete them.`,
  ].join("\n");
}

function tableOf(deviations: readonly Deviation[]): string[] {
  const header = ["operation", "call", "location", "promised", "got"];
  const rows = deviations.map(({ operation, call, location, promised, got }) => [
    operation,
    call,
    location,
    promised,
    got,
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
  return [line(header), ...rows.map(line)];
}
