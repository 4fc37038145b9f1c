import type { Report } from "./report.ts";

/** Why a comparison must fail, each with what to do about it. */
export function problemsOf({ bump, consumers, versions }: Omit<Report, "problems">): string[] {
  const problems: string[] = [];
  if (consumers.broken.length > 0 && bump !== "major")
    problems.push(
      `A consumer of the base breaks, and no rule calls the change breaking. If the change is meant, a rule is missing in apps/diff/src/rules/; if the client broke it, that wants a changeset of its own.`,
    );
  const { contract, changeset } = versions;
  if (!contract.kept)
    problems.push(
      `info.version of openapi/onvy.yaml is ${contract.revision} and must be at least ${contract.needed}. Type: pnpm contract:diff --write`,
    );
  if (!changeset.kept)
    problems.push(
      `${changeset.pending ? `The pending changesets of @onvy/client are ${changeset.pending}` : "No pending changeset names @onvy/client"}, and the change is ${bump}. Type: pnpm contract:diff --write`,
    );
  return problems;
}
