import { documentedProblems, loadDocumented } from "@onvy/contract/documented";
import { differences, readGround } from "@onvy/contract/evidence";
import type { JsonObject } from "@onvy/contract/json";
import { contractOf } from "@onvy/contract/operations";
import type { Node } from "./sites.ts";

/** Checks of a contract that need no sandbox: what each says against it, in one line. */
export interface Oracles {
  "documented examples"(contract: Node): string | undefined;
  "evidence table"(contract: Node): string | undefined;
}

/** The oracles of packages/contract, over any contract. */
export function loadOracles(): Oracles {
  const examples = loadDocumented();
  const ground = readGround();
  return {
    "documented examples": (root) =>
      first(() => documentedProblems(contractOf({ root: json(root), locate: () => "" }), examples)),
    "evidence table": (root) => first(() => differences(json(root), ground)),
  };
}

/** The contract was parsed from YAML, so it is JSON. */
function json(root: Node): JsonObject {
  return root as JsonObject;
}

/** The first complaint; a contract that cannot be read is one, since its suite does not start. */
function first(complaints: () => readonly string[]): string | undefined {
  try {
    return complaints()[0];
  } catch (error) {
    return `it cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}
