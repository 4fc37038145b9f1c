import type { Contract } from "@onvy/contract/operations";
import { declaredItems, type Item, type Kind, kinds } from "./items.ts";

/** How much of one kind was exercised. */
interface Count {
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
    totals: Object.fromEntries(countsOf(items)) as Record<Kind, Count>, // one entry per kind
    missing: items.filter((item) => !item.exercised).map(({ id }) => id),
    items,
  };
}

/**
 * What was proved of each operation, in the contract's order, webhooks last: `reports/matrix.json` holds it for the
 * docs site. A count says how many things of a kind the operation declares and how many the run's traffic exercised.
 */
export function matrixOf({ operations, webhooks }: Contract, { items, totals }: Coverage) {
  const rows = [...operations, ...webhooks.map(({ name, operation }) => ({ ...operation, id: name }))];
  return {
    operations: rows.map(({ id, method, path, tag }) => {
      const counts = countsOf(items.filter(({ owner }) => owner === id));
      const proofs = Object.fromEntries(counts.filter(([, { declared }]) => declared > 0));
      return { id, method, path, tag, proofs };
    }),
    totals,
  };
}

function countsOf(items: Coverage["items"]): (readonly [Kind, Count])[] {
  return kinds.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return [kind, { declared: own.length, exercised: own.filter(({ exercised }) => exercised).length }];
  });
}
