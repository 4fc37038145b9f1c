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

const columns = ["class", "mutants", "documents", "suites", "types", "nobody", "alone"];

/** How many mutants a maintainer could ship, and who noticed how many of them. */
function countsOf(verdicts: readonly Verdict[]) {
  const valid = verdicts.filter(isValid);
  const asked = valid.flatMap(({ suites }) => suites ?? []);
  const by = (who: string): number =>
    asked.filter((answer) => answer.outcome === "noticed" && answer.by === who).length;
  return {
    mutants: valid.length,
    documents: valid.filter(({ documents }) => documents !== undefined).length,
    suites: by("suites"),
    types: by("types"),
    nobody: unnoticed(valid).length,
    asked: asked.length,
  };
}

/** Who noticed how many, one line a class and the last for all; at most 80 columns wide. */
export function table(verdicts: readonly Verdict[]): string {
  const row = (name: string, all: readonly Verdict[]): string => {
    const { asked, ...counts } = countsOf(all);
    const alone = asked === 0 ? "-" : `${scoresOf(all).suites.toFixed(0)} %`;
    return line([name, ...Object.values(counts), alone]);
  };
  const line = ([name, ...cells]: readonly unknown[]): string =>
    String(name).padEnd(12) + cells.map((cell) => String(cell).padStart(10)).join("");
  const classes = [...Map.groupBy(verdicts, ({ id }) => classOf(id))].map(([name, all]) => row(name, all));
  return [line(columns), ...classes.sort(), "-".repeat(72), row("all", verdicts)].join("\n");
}

/** Those that nobody noticed. */
export function unnoticed(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(
    (each) => isValid(each) && each.documents === undefined && each.suites?.outcome !== "noticed",
  );
}

/** Both scores; 100 where nobody was asked. */
export function scoresOf(verdicts: readonly Verdict[]): Scores {
  const { mutants, nobody, suites, types, asked } = countsOf(verdicts);
  const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
  return { all: percent(mutants - nobody, mutants), suites: percent(suites + types, asked) };
}

/** What is wrong with a whole run's scores, a line each: empty when nothing is. */
export function shortfalls(scores: Scores, floors: Scores): string[] {
  return (["all", "suites"] as const)
    .filter((name) => scores[name] < floors[name])
    .map(
      (name) =>
        `${name}: ${scores[name].toFixed(1)} % is below ${floors[name]} %, the floor in apps/mutation/floors.json: ` +
        "write the test that notices what is new above.",
    );
}

function isValid({ suites }: Verdict): boolean {
  return suites?.outcome !== "invalid";
}
