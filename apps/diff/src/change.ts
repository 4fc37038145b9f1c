import type { Document } from "@onvy/contract/document";

/** The part of a version that a release with the change must raise. */
export type Impact = "major" | "minor" | "patch";

/** Who feels a change: who sends requests, who reads answers, who receives webhooks. */
export type Audience = "sends" | "reads" | "receives";

/** A contract and the file that holds it: Redocly reads the file, the rules here read the document. */
export interface Contract extends Document {
  readonly file: string;
}

/** A contract as it was, and as it is now. */
export interface Pair {
  readonly base: Contract;
  readonly revision: Contract;
}

/** One change of the contract, rated. */
export interface Change {
  readonly impact: Impact;
  readonly message: string;
  /** Where it stands, as a JSON pointer into `side`. */
  readonly pointer: string;
  readonly side: keyof Pair;
  /** The rules that rated it; none for what only adds or only words. */
  readonly rules: readonly string[];
  /** `openapi/onvy.yaml:12`. */
  readonly line: string;
  readonly audiences: readonly Audience[];
  /** The operations that it reaches: `GET /users`, `WEBHOOK delivery`. */
  readonly operations: readonly string[];
  /** The named types of `@onvy/client` that it reaches. */
  readonly types: readonly string[];
}

const order: readonly Impact[] = ["patch", "minor", "major"];

/** Compares by weight, the lightest first. */
export function byImpact(left: Impact, right: Impact): number {
  return order.indexOf(left) - order.indexOf(right);
}

/** The heaviest impact; undefined when there is none. */
export function heaviest(impacts: readonly Impact[]): Impact | undefined {
  return [...impacts].sort(byImpact).at(-1);
}
