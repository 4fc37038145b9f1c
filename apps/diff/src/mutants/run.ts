import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "@onvy/contract/document";
import { asObject, at, fromPointer, pointer } from "@onvy/contract/json";
import { type Mutant, mutantsOf } from "@onvy/mutation/mutants";
import type { Audience, Change, Impact } from "../change.ts";
import { type Broken, brokenPrograms, generateTypes } from "../consumers/compile.ts";
import { bumpOf, rate } from "../rate.ts";
import { reachIn } from "../reach.ts";
import { classOf, expectedOf } from "./expected.ts";

// Here and not in the system's temp folder: the programs that are compiled import what this package depends on.
const reports = fileURLToPath(new URL("../../reports/", import.meta.url));
/** The types of the contract as it is. */
const types = new URL("../../../../packages/client/src/generated/paths.ts", import.meta.url);

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
  /** The consumers of the base that TypeScript refuses. */
  readonly refused: readonly Broken[];
}

/** Every mutant of the contract in its class. */
export async function classedMutants(): Promise<Classed[]> {
  const { root } = readDocument();
  const reach = reachIn(root);
  return mutantsOf(root).map((mutant) => {
    const kind = classOf(mutant, root, (pointer) => at(root, fromPointer(pointer)));
    const audiences = felt(mutant, reach);
    return { mutant, name: `${kind} · ${audiences.join("+")}`, expected: expectedOf(kind, audiences) };
  });
}

/** One mutant of each class, another one each time that the seed is another. */
export function oneOfEach(mutants: readonly Classed[], seed: number): Classed[] {
  const classes = Object.values(Object.groupBy(mutants, ({ name }) => name));
  return classes.flatMap((members = []) => members.slice(seed % members.length, (seed % members.length) + 1));
}

/** Rates the mutants, `jobs` at a time, and asks TypeScript about each. */
export async function judge(mutants: readonly Classed[], jobs: number): Promise<Judged[]> {
  const { root, locate } = readDocument();
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, "mutants-"));
  try {
    const base = join(folder, "base.json");
    await writeFile(base, JSON.stringify(root));
    await copyFile(types, `${base}.ts`);
    const judged: Judged[] = [];
    const left = chunksOf(mutants, 20).entries();
    const worker = async (): Promise<void> => {
      for (const [index, chunk] of left) {
        const files = chunk.map((_, place) => join(folder, `${index}-${place}.json`));
        const roots = chunk.map(({ mutant }) => asObject(mutant.edit(root)));
        for (const [place, each] of roots.entries())
          await writeFile(files[place] ?? "", JSON.stringify(each));
        await generateTypes(files);
        const refused = await brokenPrograms(base, files);
        for (const [place, classed] of chunk.entries()) {
          const file = files[place] ?? "";
          const changes = await rate({
            base: { file: base, root, locate },
            revision: { file, root: roots[place] ?? root, locate },
          });
          const rating = bumpOf(changes) ?? "unchanged";
          judged.push({ ...classed, changes, rating, refused: refused.get(file) ?? [] });
          for (const each of [file, `${file}.ts`, `${file}.program.ts`]) await rm(each);
        }
      }
    };
    await Promise.all(Array.from({ length: jobs }, worker));
    return judged;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Who feels a mutant, from the place that it changes. */
function felt({ at: path }: Mutant, reach: ReturnType<typeof reachIn>): readonly Audience[] {
  const audiences = path.map((_, length) => reach(pointer(path.slice(0, path.length - length))).audiences);
  const found = audiences.find((each) => each.length > 0) ?? (["sends", "reads"] as const);
  return [...found].sort();
}
