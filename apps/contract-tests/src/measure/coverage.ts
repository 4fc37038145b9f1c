import type { Contract } from "../contract/contract.ts";
import { type Exception, exceptions } from "../exceptions.ts";
import { declaredItems, type Item, type Kind, kinds } from "./items.ts";

/** How much of one kind was exercised. */
export interface Count {
  readonly declared: number;
  readonly exercised: number;
  readonly excepted: number;
}

/** What the run's traffic exercised of the contract. */
export interface Coverage {
  readonly totals: Readonly<Record<Kind, Count>>;
  /** Neither exercised nor excepted. */
  readonly missing: readonly string[];
  readonly excepted: readonly { readonly item: string; readonly reason: string }[];
  /** Exceptions that cover nothing, or something that was exercised after all. */
  readonly stale: readonly string[];
  readonly items: readonly (Item & { readonly state: "exercised" | "excepted" | "missing" })[];
}

/** Compares what the contract declares with what traffic exercised. */
export function measure(
  contract: Contract,
  exercised: ReadonlySet<string>,
  allowed: readonly Exception[] = exceptions,
): Coverage {
  const items = declaredItems(contract).map((item) => {
    const exception = allowed.find(({ items }) => items.test(item.id));
    const state = exercised.has(item.id) ? "exercised" : exception ? "excepted" : "missing";
    return { ...item, state, reason: exception?.reason } as const;
  });
  return {
    totals: Object.fromEntries(
      kinds.map((kind) => [kind, countOf(items.filter((item) => item.kind === kind))]),
    ) as Record<Kind, Count>, // one entry per kind
    missing: items.filter(({ state }) => state === "missing").map(({ id }) => id),
    excepted: items.flatMap(({ id, state, reason }) =>
      state === "excepted" ? [{ item: id, reason: reason ?? "" }] : [],
    ),
    stale: allowed.flatMap(({ items: pattern }) => staleness(pattern, items)),
    items: items.map(({ reason: _, ...item }) => item),
  };
}

/** Counts by state. */
export function countOf(items: readonly { readonly state: string }[]): Count {
  const count = (state: string): number => items.filter((item) => item.state === state).length;
  return { declared: items.length, exercised: count("exercised"), excepted: count("excepted") };
}

function staleness(pattern: RegExp, items: readonly { id: string; state: string }[]): string[] {
  const covered = items.filter(({ id }) => pattern.test(id));
  if (covered.length === 0) return [`${pattern} covers nothing that the contract declares.`];
  const needless = covered.find(({ state }) => state === "exercised");
  return needless ? [`${pattern} excuses "${needless.id}", which is exercised.`] : [];
}
