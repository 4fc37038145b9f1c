/**
 * What a fake does where ONVY documents nothing. Each is a choice of this package, not a promise of the API: an app that
 * depends on one is worth a test with the other value. packages/client/TESTING.md lists them.
 */
export interface FakeChoices {
  /** `POST` with an id that exists already: `refuse` (409), or `replace` what is stored. Default: `refuse`. */
  repeatedId: "refuse" | "replace";
  /**
   * An id in a path that nobody stored: `refuse` (404), or `create` it from the contract's example. A page token that was
   * never handed out: `refuse` (400), or begin at the first page. Default: `refuse`.
   */
  unknownId: "refuse" | "create";
  /** A custom record of a type that nobody stored: `accept` any data, or `refuse` (422). Default: `accept`. */
  unknownType: "accept" | "refuse";
  /** `next_page` on a list's last page: `absent`, or an `empty` string. Default: `absent`. */
  lastPage: "absent" | "empty";
  /** The order of lists. Default: `oldest-first`. */
  order: "oldest-first" | "newest-first";
  /** Whether PATCH of a meal starts its analysis again, as PUT is documented to. Default: true. */
  patchReanalyses: boolean;
  /** Milliseconds by the fake's clock until a meal is analysed. Infinity: only by `meals.complete`. Default: 5 000. */
  analysisTime: number;
  /**
   * Whether changes send events that ONVY names by their family only, such as `facts:created`. Default: false, since
   * which actions a family has is not documented.
   */
  undocumentedEvents: boolean;
  /** The status of a request that breaks the contract. Default: 422. */
  invalidStatus: number;
}

export const defaultChoices: FakeChoices = {
  repeatedId: "refuse",
  unknownId: "refuse",
  unknownType: "accept",
  lastPage: "absent",
  order: "oldest-first",
  patchReanalyses: true,
  analysisTime: 5_000,
  undocumentedEvents: false,
  invalidStatus: 422,
};
