import { classOf } from "./mutants.ts";
import type { Answer } from "./suites.ts";

/** Who noticed a mutant. */
export interface Verdict {
  readonly id: string;
  /** What the documents beside the contract say against it. */
  readonly documents?: string;
  /** What the types and the suites say; not there when they were not asked. */
  readonly suites?: Answer;
}

/** Scores in per cent of the mutants that somebody was asked about. */
export interface Scores {
  /** Noticed by anyone. */
  readonly all: number;
  /** Noticed by the suites and the types, without any document beside the contract. */
  readonly suites: number;
}

const columns = ["class", "mutants", "documents", "suites", "types", "nobody", "alone"] as const;

/** Who noticed how many, one line a class and the last for all; at most 80 columns wide. */
export function table(verdicts: readonly Verdict[]): string {
  const classes = [...new Set(verdicts.map(({ id }) => classOf(id)))].sort();
  const rows = classes.map((name) => [name, ...countsOf(verdicts.filter(({ id }) => classOf(id) === name))]);
  const cells = [columns, ...rows, ["all", ...countsOf(verdicts)]];
  const lines = cells.map(([name, ...counts]) =>
    [String(name).padEnd(12), ...counts.map((count) => String(count).padStart(10))].join(""),
  );
  return [...lines.slice(0, -1), "-".repeat(72), lines.at(-1)].join("\n");
}

function countsOf(verdicts: readonly Verdict[]): (number | string)[] {
  const valid = verdicts.filter(isValid);
  const by = (who: string): number =>
    valid.filter(({ suites }) => suites?.outcome === "noticed" && suites.by === who).length;
  const asked = valid.filter(({ suites }) => suites !== undefined);
  return [
    valid.length,
    valid.filter(({ documents }) => documents !== undefined).length,
    by("suites"),
    by("types"),
    unnoticed(valid).length,
    asked.length === 0 ? "-" : `${scoresOf(verdicts).suites.toFixed(0)} %`,
  ];
}

/** Those that nobody noticed. */
export function unnoticed(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(
    (each) => isValid(each) && each.documents === undefined && each.suites?.outcome !== "noticed",
  );
}

/** Both scores; 100 where nobody was asked. */
export function scoresOf(verdicts: readonly Verdict[]): Scores {
  const valid = verdicts.filter(isValid);
  const asked = valid.filter(({ suites }) => suites !== undefined);
  const noticed = asked.filter(({ suites }) => suites?.outcome === "noticed");
  const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
  return {
    all: percent(valid.length - unnoticed(valid).length, valid.length),
    suites: percent(noticed.length, asked.length),
  };
}

/** What is wrong with a whole run's scores, a line each: empty when nothing is. */
export function shortfalls(scores: Scores, floors: Scores): string[] {
  const fallen = (name: keyof Scores): string[] =>
    scores[name] < floors[name]
      ? [
          `${name}: ${scores[name].toFixed(1)} % is below ${floors[name]} %, the floor in apps/mutation/floors.json: ` +
            "write the test that notices what is new above.",
        ]
      : [];
  return [...fallen("all"), ...fallen("suites")];
}

function isValid({ suites }: Verdict): boolean {
  return suites?.outcome !== "invalid";
}
