import type { Contract } from "@onvy/contract/operations";
import { declaredItems, type Item, type Kind, kinds } from "./items.ts";

/** How much of one kind was exercised. */
export interface Count {
  readonly declared: number;
  readonly exercised: number;
}

/** What the run's traffic exercised of the contract. */
export interface Coverage {
  readonly totals: Readonly<Record<Kind, Count>>;
  readonly missing: readonly string[];
  readonly items: readonly (Item & { readonly exercised: boolean })[];
}

/** Compares what the contract declares with what traffic exercised. */
export function measure(contract: Contract, exercised: ReadonlySet<string>): Coverage {
  const items = declaredItems(contract).map((item) => ({ ...item, exercised: exercised.has(item.id) }));
  return {
    totals: Object.fromEntries(
      kinds.map((kind) => [kind, countOf(items.filter((item) => item.kind === kind))]),
    ) as Record<Kind, Count>, // one entry per kind
    missing: items.filter((item) => !item.exercised).map(({ id }) => id),
    items,
  };
}

/** Counts what is declared, and what of it was exercised. */
export function countOf(items: Coverage["items"]): Count {
  return { declared: items.length, exercised: items.filter(({ exercised }) => exercised).length };
}
