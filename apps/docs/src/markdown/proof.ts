/** What the contract tests exercised, as Markdown. */
import type { Reference } from "../model/reference.ts";
import { kindMeanings, type Proof } from "../proof.ts";
import { table } from "./table.ts";

export function proofMarkdown({ operations }: Reference, proof: Proof | undefined): string {
  if (proof === undefined)
    return "# What is proved\n\nThe contract tests did not run before this build, so nothing is claimed here.\n";
  const kinds = Object.keys(proof.totals).filter((kind) => kind !== "operations");
  const cells = (proofs: Proof["totals"]) =>
    kinds.map((kind) => (proofs[kind] ? `${proofs[kind].exercised} of ${proofs[kind].declared}` : ""));
  const rows = proof.operations.map((row) => {
    const page = operations.find(({ id, path, webhook }) => (webhook ? path : id) === row.id);
    return [page?.title ?? row.id, ...cells(row.proofs)];
  });
  return [
    "# What is proved",
    kinds.map((kind) => `- ${kind}: ${kindMeanings[kind] ?? ""}`).join("\n"),
    table(["Operation", ...kinds], [...rows, ["All", ...cells(proof.totals)]]),
    "",
  ].join("\n\n");
}
