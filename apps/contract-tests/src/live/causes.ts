import type { Result } from "./finding.ts";

/** What several calls have in common: one cause, told once. */
export interface Cause {
  readonly location: string;
  readonly promised: string;
  readonly got: string;
  /** How often it was seen. */
  readonly count: number;
  /** Where it was seen: each operation with its calls. */
  readonly seen: readonly { readonly operation: string; readonly calls: readonly string[] }[];
}

/** The causes of the findings, or of the notes: what is wrong in the same way is one, whichever operation it befell. */
export function causesOf(results: readonly Result[], notes: boolean): Cause[] {
  const found = results.flatMap(({ operation, call, findings }) =>
    findings.filter((each) => (each.note === true) === notes).map((each) => ({ ...each, operation, call })),
  );
  const groups = Map.groupBy(found, ({ location, promised, got }) =>
    JSON.stringify([location, promised, got]),
  );
  const causes = [...groups.values()].map((group) => ({
    location: group[0]?.location ?? "",
    promised: group[0]?.promised ?? "",
    got: group[0]?.got ?? "",
    count: group.length,
    seen: [...Map.groupBy(group, ({ operation }) => operation)].map(([operation, each]) => ({
      operation,
      calls: [...new Set(each.map(({ call }) => call))],
    })),
  }));
  return causes.sort((left, right) => right.count - left.count);
}
