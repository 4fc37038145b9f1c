/** How sure each fact of the contract is, by the names that EVIDENCE.md gives them: `GET /users ?limit`, `Meal.text`. */
import { evidenceIn, type Grade } from "@onvy/contract/evidence";
import type { Document } from "./document.ts";

/** What is known of a fact. */
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

/** All facts of a document. */
export function readFacts(document: Document): Facts {
  const evidence = evidenceIn(document as unknown as Parameters<typeof evidenceIn>[0]); // it was read as plain JSON
  return new Map(
    [...evidence].map(([name, { promise, grade, exceptions, sources, notes }]) => {
      const samples =
        sources.length > 0 && sources.every(({ sample }) => sample) ? ["a sample, no field table"] : [];
      const pages = sources.map(({ page }) => `\`${page}\``).join(", ");
      const source = [pages, ...samples, ...notes].filter(Boolean).join("; ");
      return [name, { name, promise, grade, exceptions, source }];
    }),
  );
}

/** The fact of that name, if there is one. */
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
