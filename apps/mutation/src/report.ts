import { type Killer, killers, type Verdict } from "./verdict.ts";

/** Counts of one class of mutants. */
export interface Count {
  readonly group: string;
  readonly mutants: number;
  readonly killed: number;
  readonly by: Readonly<Record<Killer, number>>;
  readonly survived: number;
  readonly invalid: number;
  readonly notRun: number;
}

/** What a run found. */
export interface Report {
  readonly seed?: number;
  readonly asked: readonly Killer[];
  /** Killed among killed and survived, in per cent. */
  readonly score: number;
  readonly total: Count;
  readonly classes: readonly Count[];
  readonly verdicts: readonly Verdict[];
}

/** Sums the verdicts up, by class and in all. */
export function reportOn(verdicts: readonly Verdict[], asked: readonly Killer[]): Report {
  const groups = [...new Set(verdicts.map(({ group }) => group))].sort();
  const total = count("total", verdicts);
  return {
    asked,
    score: total.killed + total.survived === 0 ? 100 : (100 * total.killed) / (total.killed + total.survived),
    total,
    classes: groups.map((group) =>
      count(
        group,
        verdicts.filter((verdict) => verdict.group === group),
      ),
    ),
    verdicts,
  };
}

function count(group: string, verdicts: readonly Verdict[]): Count {
  const of = (outcome: Verdict["outcome"]): number =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const by = Object.fromEntries(
    killers.map((killer) => [
      killer,
      verdicts.filter((verdict) => verdict.outcome === "killed" && verdict.killers[0] === killer).length,
    ]),
  ) as Record<Killer, number>; // fromEntries forgets the keys
  return {
    group,
    mutants: verdicts.length,
    killed: of("killed"),
    by,
    survived: of("survived"),
    invalid: of("invalid"),
    notRun: of("not run"),
  };
}

/** The report as a table for people: one line a class, the last for all. */
export function table({ classes, total, score }: Report): string {
  const header = ["class", "mutants", "killed", ...killers, "survived", "invalid", "not run"];
  const rows = [...classes, total].map((each) => [
    each.group,
    each.mutants,
    each.killed,
    ...killers.map((killer) => each.by[killer]),
    each.survived,
    each.invalid,
    each.notRun,
  ]);
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
  const rule = "─".repeat(lines[0]?.length ?? 0);
  return [
    lines[0],
    rule,
    ...lines.slice(1, -1),
    rule,
    lines.at(-1),
    "",
    `score ${score.toFixed(1)} % (killed / (killed + survived)); each kill counts for the first who noticed`,
  ].join("\n");
}
