/** Who notices a mutant, from cheap to dear. */
export const killers = ["documented examples", "evidence table", "type tests", "behaviour"] as const;

export type Killer = (typeof killers)[number];

/** What became of a mutant. A mutant that no maintainer could ship, since nothing reads it, is invalid. */
export interface Verdict {
  readonly id: string;
  readonly group: string;
  readonly outcome: "killed" | "survived" | "invalid" | "not run";
  /** Those who noticed, the cheapest first; only the first unless all were asked. */
  readonly killers: readonly Killer[];
  /** What the first of them said, in one line. */
  readonly evidence?: string;
  /** Milliseconds that it took. */
  readonly took: number;
}
