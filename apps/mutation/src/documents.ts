import { documentedProblems, loadDocumented } from "@onvy/contract/documented";
import { differences, type Ground, readGround } from "@onvy/contract/evidence";
import type { JsonObject } from "@onvy/contract/json";
import { contractOf } from "@onvy/contract/operations";

const examples = loadDocumented();
const ground = readGround();

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

/**
 * What the documents still say when the author gives every complaint a line in the list of inferences, takes out what
 * is no longer needed there, and lets EVIDENCE.md be made anew: an author who edits whatever is theirs to edit. The
 * pages are ONVY's, and stay.
 */
export function complaintDespiteExcuses(root: JsonObject): string | undefined {
  let excused = ground;
  for (let round = 0; round < 3; round++) excused = excuse(excused, complaintsAbout(root, excused));
  return complaintAbout(root, excused);
}

function excuse({ pages, inferences }: Ground, faults: Iterable<string>): Ground {
  const promises = [...inferences.promises];
  const words = [...inferences.words];
  for (const fault of faults) {
    const [, name, part] = /^(.+?): onvy\.yaml says "(.+)" \([\w ]+\), no page does/.exec(fault) ?? [];
    if (name !== undefined && part !== undefined) promises.push({ name, parts: [part], reason: "It is so." });
    const [, at, says] = /^(.+?): "(.+?)" in ".*" is on no page/.exec(fault) ?? [];
    if (at !== undefined && says !== undefined) words.push({ at, says: [says], reason: "It is so." });
    const [, idle, needless] =
      /^(.+?): inferences\.yaml has a reason for "(.+)", which nothing/.exec(fault) ?? [];
    for (const [index, entry] of promises.entries())
      if (entry.name === idle)
        promises[index] = { ...entry, parts: entry.parts.filter((each) => each !== needless) };
  }
  return { pages, inferences: { ...inferences, promises, words } };
}
