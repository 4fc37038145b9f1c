/** Something declared that the suite cannot exercise, and why. */
export interface Exception {
  /** Which coverage items it covers. */
  readonly items: RegExp;
  readonly reason: string;
}

/** The only gaps that coverage may have. One that covers nothing, or something exercised, fails the run. */
export const exceptions: readonly Exception[] = [
  {
    items: /^constraints \S+ (path|query) \S+ \/ type string$/,
    reason: "Whatever stands in a URL is a string, so no request can break the type string.",
  },
];

/** The reason why an item need not be exercised. */
export function reasonFor(id: string): string | undefined {
  return exceptions.find(({ items }) => items.test(id))?.reason;
}
