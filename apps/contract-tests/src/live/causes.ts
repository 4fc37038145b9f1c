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
    findings
      .filter(({ note = false }) => note === notes)
      .map(({ location, promised, got }) => ({ operation, call, cause: { location, promised, got } })),
  );
  const causes = [...Map.groupBy(found, ({ cause }) => JSON.stringify(cause))].map(([text, group]) => ({
    ...(JSON.parse(text) as Pick<Cause, "location" | "promised" | "got">),
    count: group.length,
    seen: [...Map.groupBy(group, ({ operation }) => operation)].map(([operation, each]) => ({
      operation,
      calls: [...new Set(each.map(({ call }) => call))],
    })),
  }));
  return causes.sort((left, right) => right.count - left.count);
}
