import { documentedProblems, loadDocumented } from "@onvy/contract/documented";
import { differences, readGround } from "@onvy/contract/evidence";
import type { JsonObject } from "@onvy/contract/json";
import { contractOf } from "@onvy/contract/operations";

const examples = loadDocumented();
const ground = readGround();

/** What the documents beside the contract say against it, each asked in this process. */
const documents: readonly ((root: JsonObject) => readonly string[])[] = [
  (root) => differences(root, ground),
  (root) => documentedProblems(contractOf({ root, locate: () => "" }), examples),
];

/** The first complaint of the documents; a contract that cannot be read is one, since no suite starts on it. */
export function complaintAbout(root: JsonObject): string | undefined {
  try {
    for (const ask of documents) {
      const [complaint] = ask(root);
      if (complaint !== undefined) return complaint;
    }
    return undefined;
  } catch (error) {
    return `it cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}
