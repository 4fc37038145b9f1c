import { asObject, type Json, type JsonObject, type Path, pointer, at as read } from "@onvy/contract/json";
import { documentOperators } from "./operators/document.ts";
import { exampleOperators } from "./operators/examples.ts";
import { objectOperators } from "./operators/objects.ts";
import { operationOperators } from "./operators/operations.ts";
import type { Operator } from "./operators/operator.ts";
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
  /** A copy of the contract with the mistake in it. */
  readonly edit: (contract: Json) => Json;
}

/** Every mechanical mistake known here. */
const operators: readonly Operator[] = [
  ...objectOperators,
  ...valueOperators,
  ...operationOperators,
  ...securityOperators,
  ...documentOperators,
  ...exampleOperators,
  ...wordOperators,
];

/** Every mutant of a contract, in the contract's order. Throws when two would share an id. */
export function mutantsOf(document: JsonObject): Mutant[] {
  const mutants = new Map<string, Mutant>();
  for (const site of sitesOf(document))
    for (const { name, changes } of operators.filter(({ kind }) => kind === site.kind))
      for (const { at, target = at, variant, edit } of changes(site.node, document, site.at)) {
        const place = pointer(named([...site.at, ...target], document));
        const id = `${name}${variant === undefined ? "" : ` (${variant})`} @ ${place}`;
        if (mutants.has(id)) throw new Error(`Two mutants are called ${id}.`);
        mutants.set(id, { id, at: [...site.at, ...at], edit: (contract) => edit(contract, site.at) });
      }
  return [...mutants.values()];
}

/** The class that a mutant is counted in, such as `required`. */
export function classOf(id: string): string {
  return id.slice(0, id.indexOf("."));
}

/** The path with a parameter's, a required property's, a value's or a referenced alternative's name for its index. */
function named(path: Path, document: JsonObject): Path {
  return path.map((step, index) => {
    if (!Array.isArray(read(document, path.slice(0, index)))) return step;
    const item = read(document, path.slice(0, index + 1));
    if (["required", "enum"].includes(path[index - 1] ?? "")) return String(item ?? step);
    const { name, in: where, $ref } = asObject(item);
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
  const drawn = [...all];
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [drawn[last], drawn[other]] = [drawn[other] as T, drawn[last] as T]; // both are below the length
  }
  return drawn.slice(0, count);
}

/** The seed of what is drawn from: an edit of it draws another sample. */
export function seedOf(document: object): number {
  let hash = 0;
  for (const letter of JSON.stringify(document))
    hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return hash >>> 0;
}
