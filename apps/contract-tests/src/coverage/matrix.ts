import type { Contract } from "@onvy/contract/operations";
import { type Count, type Coverage, countOf } from "./coverage.ts";
import { type Kind, kinds } from "./items.ts";

/**
 * What was proved of each operation, as `reports/matrix.json` holds it for the docs site. A count says how many
 * things of a kind the operation declares and how many of them the run's traffic exercised.
 */
export interface Matrix {
  /** The digest of the contract that the run was about. */
  readonly contract: string;
  readonly operations: readonly MatrixRow[];
  readonly totals: Readonly<Record<Kind, Count>>;
}

export interface MatrixRow {
  /** The operationId, or the webhook's name. */
  readonly id: string;
  readonly method: string;
  /** The path template, or the webhook's name. */
  readonly path: string;
  readonly tag: string;
  readonly proofs: Readonly<Partial<Record<Kind, Count>>>;
}

/** Arranges coverage by operation, in the contract's order; webhooks follow. */
export function matrixOf({ operations, webhooks }: Contract, coverage: Coverage): Omit<Matrix, "contract"> {
  const rows = [
    ...operations.map((operation) => ({ owner: operation.id, operation })),
    ...webhooks.map(({ name, operation }) => ({ owner: name, operation })),
  ];
  return {
    operations: rows.map(({ owner, operation }) => {
      const items = coverage.items.filter((item) => item.owner === owner);
      const counted = kinds.flatMap((kind) => {
        const ofKind = items.filter((item) => item.kind === kind);
        return ofKind.length > 0 ? [[kind, countOf(ofKind)] as const] : [];
      });
      return {
        id: owner,
        method: operation.method,
        path: operation.path,
        tag: operation.tag,
        proofs: Object.fromEntries(counted),
      };
    }),
    totals: coverage.totals,
  };
}
