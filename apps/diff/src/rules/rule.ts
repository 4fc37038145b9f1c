import type { Impact, Pair } from "../change.ts";
import { type Operation, operationsIn } from "../parts.ts";

/** What a rule says of a place in the base, a JSON pointer. It is breaking where nothing else is said. */
export interface Said {
  readonly pointer: string;
  readonly message: string;
  readonly impact?: Impact;
}

/** Rules of ours, for what `redocly diff` overlooks, by a name that says what they find. */
export type Rules = Readonly<Record<string, (pair: Pair) => Iterable<Said>>>;

/** An operation or webhook that both contracts have. */
export interface Kept {
  readonly title: string;
  readonly base: Operation;
  readonly revision: Operation;
}

/** The operations, or the webhooks, that stayed; one that is gone is Redocly's to report. */
export function kept({ base, revision }: Pair, kind: "paths" | "webhooks"): Kept[] {
  const after = new Map(operationsIn(revision.root, kind).map((each) => [each.self.pointer, each]));
  return operationsIn(base.root, kind).flatMap((before) => {
    const now = after.get(before.self.pointer);
    return now ? [{ title: before.title, base: before, revision: now }] : [];
  });
}
