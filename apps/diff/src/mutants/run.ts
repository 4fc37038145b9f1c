import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contractFile, readDocument } from "@onvy/contract/document";
import { at, fromPointer } from "@onvy/contract/json";
import { editData } from "@onvy/mutation/edits";
import { type Mutant, mutantsOf } from "@onvy/mutation/mutants";
import type { Audience, Change, Impact } from "../change.ts";
import { bumpOf, rate } from "../rate.ts";
import { reachIn } from "../reach.ts";
import { classOf, expectedOf } from "./expected.ts";

/** A mutant in its class, before it is rated. */
export interface Classed {
  readonly mutant: Mutant;
  /** The class, and who feels it: `required.drop · reads+sends`. */
  readonly name: string;
  readonly expected: readonly Impact[];
}

/** A mutant with the rating that it got. */
export interface Judged extends Classed {
  readonly changes: readonly Change[];
  readonly rating: Impact | "unchanged";
}

/** Every mutant of the contract in its class. */
export async function classedMutants(): Promise<Classed[]> {
  const { root } = readDocument();
  const reach = reachIn(root);
  return mutantsOf(await readFile(contractFile, "utf8")).map((mutant) => {
    const kind = classOf(mutant, (pointer) => at(root, fromPointer(pointer)));
    const audiences = felt(mutant, reach);
    return { mutant, name: `${kind} · ${audiences.join("+")}`, expected: expectedOf(kind, audiences) };
  });
}

/** One mutant of each class, another one each time that the seed is another. */
export function oneOfEach(mutants: readonly Classed[], seed: number): Classed[] {
  const classes = Object.values(Object.groupBy(mutants, ({ name }) => name));
  return classes.flatMap((members = []) => members.slice(seed % members.length, (seed % members.length) + 1));
}

/** Rates the mutants, `jobs` at a time. */
export async function judge(mutants: readonly Classed[], jobs: number): Promise<Judged[]> {
  const { root } = readDocument();
  const folder = await mkdtemp(join(tmpdir(), "onvy-diff-"));
  try {
    const base = join(folder, "base.json");
    await writeFile(base, JSON.stringify(root));
    const judged: Judged[] = [];
    const left = mutants.entries();
    const worker = async (): Promise<void> => {
      for (const [index, classed] of left) {
        const revision = join(folder, `${index}.json`);
        await writeFile(revision, JSON.stringify(editData(root, classed.mutant.edits)));
        const changes = await rate(base, revision);
        await rm(revision);
        judged.push({ ...classed, changes, rating: bumpOf(changes) ?? "unchanged" });
      }
    };
    await Promise.all(Array.from({ length: jobs }, worker));
    return judged;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Who feels a mutant, from the place that its first edit changes. */
function felt({ edits: [edit] }: Mutant, reach: ReturnType<typeof reachIn>): readonly Audience[] {
  if (!edit) throw new Error("A mutant without an edit.");
  const path = "set" in edit ? edit.set : "remove" in edit ? edit.remove : edit.rename;
  const audiences = path.map((_, length) => reach(pointerOf(path.slice(0, path.length - length))).audiences);
  const found = audiences.find((each) => each.length > 0) ?? (["sends", "reads"] as const);
  return [...found].sort();
}

function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
