/** What the last run of the contract tests exercised, as `apps/contract-tests` wrote it. */
import { existsSync, readFileSync } from "node:fs";

export interface Count {
  readonly declared: number;
  readonly exercised: number;
}

export interface ProvedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly proofs: Readonly<Record<string, Count>>;
}

export interface Proof {
  readonly operations: readonly ProvedOperation[];
  readonly totals: Readonly<Record<string, Count>>;
}

const report = new URL("../../contract-tests/reports/matrix.json", import.meta.url);

/** The report, or undefined before the contract tests have run: the site then says that nothing was measured. */
export function readProof(file = report): Proof | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** What each kind of proof counts, in a sentence. */
export const kindMeanings: Readonly<Record<string, string>> = {
  operations: "The operation was called through the built client and answered as declared.",
  credentials: "Each credential alone is let in; none, an empty one and one in the wrong place are refused.",
  responses: "Each declared status was answered and read.",
  parameters: "Each parameter was sent, and where it is required, left out and refused.",
  properties: "Each field of each body was sent or received at least once.",
  "enum values": "Each value of each closed list was sent or received.",
  constraints: "Each bound, format, pattern and required mark was kept on its edge, and broken and refused.",
  examples: "Each named example of the contract went over the wire.",
  webhooks: "Each promise of a delivery was signed, verified and read.",
};
