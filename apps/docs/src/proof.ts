/** What the last run of the contract tests exercised, as `apps/contract-tests` wrote it. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { contractFile } from "@onvy/contract/document";

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
  /** The SHA-256 digest of the contract that the run was about. */
  readonly contract: string;
  readonly operations: readonly ProvedOperation[];
  readonly totals: Readonly<Record<string, Count>>;
}

const reports = new URL("../../contract-tests/reports/", import.meta.url);

/**
 * The report; undefined before the contract tests have run, and where they ran on another contract than the present one
 * or in part only: the site then says that nothing was measured.
 */
export function readProof(folder = reports): Proof | undefined {
  const proof = read<Proof>(new URL("matrix.json", folder));
  const run = read<{ contract: string; full: boolean }>(new URL("coverage.json", folder));
  const present = createHash("sha256").update(readFileSync(contractFile)).digest("hex");
  const isWhole = run?.full === true && run.contract === present;
  return isWhole && proof?.contract === present ? proof : undefined;
}

function read<Report>(file: URL): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** What each kind of proof counts, in a sentence. */
export const kindMeanings: Readonly<Record<string, string>> = {
  operations: "The operation was called through the built client, and its answer accepted.",
  credentials: "Each way in was used alone, and a call without a credential was refused.",
  responses: "Each declared status and each header of an answer travelled.",
  parameters: "Each parameter was sent.",
  properties: "Each field of each body travelled.",
  "enum values": "Each value of each closed list travelled.",
  constraints:
    "Each rule of a schema was broken and the break refused; of a bound, the allowed edge passed as well.",
  examples: "Each named example of the contract travelled.",
  webhooks: "Each header, field, value and example of a delivery reached a receiver that verified it.",
};
