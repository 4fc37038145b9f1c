import type { Verdict } from "./verdict.ts";

/** What makes a run fail. */
export interface Judgement {
  /** Survivors without a reason. */
  readonly unexplained: readonly Verdict[];
  /** Survivors with the reason that excuses them. */
  readonly explained: readonly (readonly [Verdict, string])[];
  /** Reasons that no longer hold: every mutant they name was killed, or there is none. */
  readonly needless: readonly string[];
}

/**
 * Holds the verdicts against the list of reasons. `known` are the ids of all mutants of the contract, run or
 * not: a reason for a mutant that was not run is left alone.
 */
export function judge(
  verdicts: readonly Verdict[],
  known: readonly string[],
  reasons: Readonly<Record<string, string>>,
): Judgement {
  const covers = (key: string, id: string): boolean =>
    key.endsWith("*") ? id.startsWith(key.slice(0, -1)) : key === id;
  const reasonFor = (id: string): string | undefined =>
    Object.entries(reasons).find(([key]) => covers(key, id))?.[1];
  const survived = verdicts.filter(({ outcome }) => outcome === "survived");
  const decided = new Map(verdicts.map(({ id, outcome }) => [id, outcome]));
  return {
    unexplained: survived.filter(({ id }) => reasonFor(id) === undefined),
    explained: survived.flatMap((verdict) => {
      const reason = reasonFor(verdict.id);
      return reason === undefined ? [] : [[verdict, reason] as const];
    }),
    needless: Object.keys(reasons).filter((key) =>
      known
        .filter((id) => covers(key, id))
        .every((id) => {
          const outcome = decided.get(id);
          return outcome === "killed" || outcome === "invalid";
        }),
    ),
  };
}
