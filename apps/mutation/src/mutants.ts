import { asObject, type JsonObject, type Path, pointer, at as read } from "@onvy/contract/json";
import { documentOperators } from "./operators/document.ts";
import { exampleOperators } from "./operators/examples.ts";
import { objectOperators } from "./operators/objects.ts";
import { operationOperators } from "./operators/operations.ts";
import type { Edit, Operator } from "./operators/operator.ts";
import { parameterOperators } from "./operators/parameters.ts";
import { securityOperators } from "./operators/security.ts";
import { valueOperators } from "./operators/values.ts";
import { wordOperators } from "./operators/words.ts";
import { sitesOf } from "./sites.ts";

/** The contract with one mistake in it. */
export interface Mutant {
  /** Stable while the place it changes keeps its name: `required.drop @ /components/schemas/User/required/id`. */
  readonly id: string;
  /** Where it stands. */
  readonly at: Path;
  readonly edit: Edit;
}

/** Every mechanical mistake known here. */
const operators: readonly Operator[] = [
  ...objectOperators,
  ...valueOperators,
  ...operationOperators,
  ...parameterOperators,
  ...securityOperators,
  ...documentOperators,
  ...exampleOperators,
  ...wordOperators,
];

/** Every mutant of a contract, in the contract's order. Throws when two would share an id. */
export function mutantsOf(document: JsonObject): Mutant[] {
  const mutants = new Map<string, Mutant>();
  for (const site of sitesOf(document))
    for (const operator of operators) {
      if (operator.kind !== site.kind) continue;
      for (const { target, variant, at, edit } of operator.changes(site.node, site.at, document)) {
        const id = `${operator.name}${variant === undefined ? "" : ` (${variant})`} @ ${pointer(named(target, document))}`;
        if (mutants.has(id)) throw new Error(`Two mutants are called ${id}.`);
        mutants.set(id, { id, at, edit });
      }
    }
  return [...mutants.values()];
}

/** The class that a mutant is counted in, such as `required`. */
export function classOf(id: string): string {
  return id.slice(0, id.indexOf("."));
}

/** The path with a parameter's or a referenced alternative's name in place of its index. */
function named(path: Path, document: JsonObject): Path {
  return path.map((step, index) => {
    if (!Array.isArray(read(document, path.slice(0, index)))) return step;
    const { name, in: where, $ref } = asObject(read(document, path.slice(0, index + 1)));
    const known = where === undefined ? $ref : name;
    return typeof known === "string" ? known.replace(/^#\/components\/\w+\//, "") : step;
  });
}

/** `count` of them, drawn by the seed alone (Fisher-Yates over a 32-bit xorshift): the first few are a sample too. */
export function sample<T>(all: readonly T[], count: number, seed: number): T[] {
  let state = Math.imul(seed, 2654435761) || 1;
  const random = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const indexes = [...all.keys()];
  for (let last = indexes.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [indexes[last], indexes[other]] = [indexes[other] as number, indexes[last] as number]; // both are below the length
  }
  return indexes.slice(0, count).map((index) => all[index] as T); // an index of all
}

/** The seed of a contract: an edit of it draws another sample. */
export function seedOf(document: JsonObject): number {
  let hash = 0;
  for (const letter of JSON.stringify(document))
    hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return hash >>> 0;
}
