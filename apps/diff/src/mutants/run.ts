import { copyFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { readDocument } from "@onvy/contract/document";
import { asObject, pointer } from "@onvy/contract/json";
import { type Mutant, mutantsOf } from "@onvy/mutation/mutants";
import type { Audience, Change, Impact } from "../change.ts";
import { type Broken, brokenPrograms, generateTypes, workFolder } from "../consumers/compile.ts";
import { bumpOf, rate } from "../rate.ts";
import { reachIn } from "../reach.ts";
import { classOf, expectedOf } from "./expected.ts";

/** The types of the contract as it is. */
const types = new URL("../../../../packages/client/src/generated/paths.ts", import.meta.url);

/** A mutant in its class, before it is rated. */
interface Classed {
  readonly mutant: Mutant;
  /** The class, and who feels it: `required.drop · reads+sends`. */
  readonly name: string;
  readonly expected: readonly Impact[];
}

/** A mutant with the rating that it got. */
export interface Judged extends Classed {
  readonly changes: readonly Change[];
  readonly rating: Impact | "unchanged";
  /** The consumers of the base that TypeScript refuses. */
  readonly refused: readonly Broken[];
}

/** Every mutant of the contract in its class. */
export function classedMutants(): Classed[] {
  const { root } = readDocument();
  const reach = reachIn(root);
  return mutantsOf(root).map((mutant) => {
    const kind = classOf(mutant, root);
    const audiences = felt(mutant, reach);
    return { mutant, name: `${kind} · ${audiences.join("+")}`, expected: expectedOf(kind, audiences) };
  });
}

/** One mutant of each class, another one each time that the seed is another. */
export function oneOfEach(mutants: readonly Classed[], seed: number): Classed[] {
  const classes = Object.values(Object.groupBy(mutants, ({ name }) => name));
  return classes.flatMap((members = []) => members.slice(seed % members.length, (seed % members.length) + 1));
}

/** Rates the mutants, as many at a time as there are processors, and asks TypeScript about each. */
export async function judge(mutants: readonly Classed[]): Promise<Judged[]> {
  const { root, locate } = readDocument();
  await using folder = await workFolder("mutants-");
  const base = join(folder.path, "base.json");
  await writeFile(base, JSON.stringify(root));
  await copyFile(types, `${base}.ts`);
  const judged: Judged[] = [];
  // TypeScript takes long to start.
  const chunks = Map.groupBy(mutants.entries(), ([index]) => Math.floor(index / 20)).values();
  const worker = async (): Promise<void> => {
    for (const chunk of chunks) {
      const revisions = chunk.map(([index, classed]) => ({
        classed,
        root: asObject(classed.mutant.edit(root)),
        file: join(folder.path, `${index}.json`),
      }));
      const files = revisions.map(({ file }) => file);
      for (const { file, root } of revisions) await writeFile(file, JSON.stringify(root));
      await generateTypes(files);
      const refused = await brokenPrograms(base, files);
      for (const { classed, ...revision } of revisions) {
        const changes = await rate({ base: { file: base, root, locate }, revision: { ...revision, locate } });
        const rating = bumpOf(changes) ?? "unchanged";
        judged.push({ ...classed, changes, rating, refused: refused.get(revision.file) ?? [] });
        for (const end of ["", ".ts", ".program.ts"]) await rm(`${revision.file}${end}`);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return judged;
}

/** Why a mutant is not rated as it must be; undefined when it is. */
export function complaintOf({ mutant, rating, expected, refused }: Judged): string | undefined {
  if (!expected.some((each) => each === rating))
    return `${mutant.id}: rated ${rating}, must be ${expected.join(" or ")}`;
  // TypeScript knows none of the rules: what it refuses breaks somebody.
  const [first] = refused;
  if (first && rating !== "major") return `${mutant.id}: rated ${rating}, but ${first.who} does not compile`;
  return undefined;
}

/** Who feels a mutant, from the place that it changes. */
function felt({ at: path }: Mutant, reach: ReturnType<typeof reachIn>): readonly Audience[] {
  const audiences = path.map((_, length) => reach(pointer(path.slice(0, path.length - length))).audiences);
  const found = audiences.find((each) => each.length > 0) ?? (["sends", "reads"] as const);
  return [...found].sort();
}
