/** How sure each fact of the contract is: the rows of EVIDENCE.md, by the names that they have there. */
import { expandRows, type Grade, readEvidence } from "@onvy/contract/evidence";

/** What a fact's row says. */
export interface Fact {
  readonly name: string;
  readonly promise: string;
  readonly grade: Grade;
  /** Parts that have a grade of their own. */
  readonly exceptions: readonly { readonly grade: Grade; readonly part: string }[];
  /** Where it comes from, in words. */
  readonly source: string;
}

export type Facts = ReadonlyMap<string, Fact>;

/** All facts. `operations` are the names that `* 401` stands for, such as `GET /users`. */
export function readFacts(operations: readonly string[]): Facts {
  const rows = expandRows(readEvidence(), operations);
  return new Map(
    [...rows].map(([name, { promise, grade, exceptions, evidence }]) => [
      name,
      { name, promise, grade, exceptions, source: evidence },
    ]),
  );
}

/** The fact of that name, if there is a row. */
export function factAt(facts: Facts, name: string): Fact | undefined {
  return facts.get(name);
}

/** What each grade means, in one sentence for a reader who does not know the project. */
export const gradeMeanings: Readonly<Record<Grade, string>> = {
  seed: "on the page of ONVY's reference that this project began from",
  documented: "in ONVY's public reference of the same version",
  "documented-newer": "in ONVY's public pages of the version with bearer tokens",
  inferred: "not stated by ONVY; it follows from something else",
};
