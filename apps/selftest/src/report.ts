import type { Notice } from "./ask.ts";

/** What came of one blinding. */
export interface Verdict {
  readonly kind: string;
  readonly name: string;
  readonly outcome: "noticed" | "survived" | "not run";
  readonly notice: Notice | undefined;
}

/** What was blinded × who noticed, and each survivor: there is no list that excuses one. */
export function describe(verdicts: readonly Verdict[], took: number): string {
  const watchers = [...new Set(verdicts.flatMap(({ notice }) => notice?.by ?? []))].sort();
  const columns = [...watchers, "nobody", "not run"];
  const row = (kind: string, among: readonly Verdict[]): string[] => {
    const by = among.map(({ outcome, notice }) =>
      outcome === "survived" ? "nobody" : (notice?.by ?? outcome),
    );
    const counts = columns.map((column) => by.filter((each) => each === column).length);
    return [kind, ...[among.length, ...counts].map(String)];
  };
  const kinds = [...Map.groupBy(verdicts, ({ kind }) => kind)];
  const table = [
    ["blinded", "all", ...columns],
    ...kinds.map(([kind, among]) => row(kind, among)),
    row("in all", verdicts),
  ];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((each) => each[column]?.length ?? 0)),
  );
  const lines = table.map((each) =>
    each
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
  const survivors = verdicts.filter(({ outcome }) => outcome === "survived");
  return [
    ...lines,
    "",
    ...survivors.map(({ name }) => `✗ nobody notices: ${name}`),
    `${survivors.length} of ${verdicts.length} blindings survived, in ${Math.round(took / 1000)} s`,
  ].join("\n");
}
