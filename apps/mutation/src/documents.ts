import { documentedProblems, loadDocumented } from "@onvy/contract/documented";
import { differences, type Ground, readGround } from "@onvy/contract/evidence";
import type { JsonObject } from "@onvy/contract/json";
import { contractOf } from "@onvy/contract/operations";

const examples = loadDocumented();
/** What the pages say, and what is inferred. */
export const ground = readGround();

/**
 * What the documents beside the contract say against it, each asked in this process and only as far as somebody
 * listens. A contract that cannot be read is a complaint, since no suite starts on it.
 */
export function* complaintsAbout(root: JsonObject, on: Ground = ground): Generator<string, undefined> {
  try {
    yield* differences(root, on);
    yield* documentedProblems(contractOf({ root, locate: () => "" }), examples);
  } catch (error) {
    yield `it cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}

/** The first complaint of the documents. */
export function complaintAbout(root: JsonObject, on?: Ground): string | undefined {
  return complaintsAbout(root, on).next().value;
}
