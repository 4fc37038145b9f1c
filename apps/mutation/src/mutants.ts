import { type Document, parseDocument } from "yaml";
import { applyEdits, type Edit, type Path, pointer } from "./edits.ts";
import { objectOperators } from "./operators/objects.ts";
import { operationOperators } from "./operators/operations.ts";
import type { Operator } from "./operators/operator.ts";
import { parameterOperators } from "./operators/parameters.ts";
import { securityOperators } from "./operators/security.ts";
import { valueOperators } from "./operators/values.ts";
import { type Node, sitesOf } from "./sites.ts";

/** The contract with one mistake in it. */
export interface Mutant {
  /** Stable while the place it changes keeps its name: `required.drop @ /components/schemas/User/required/id`. */
  readonly id: string;
  /** The class it is counted in, such as `required`. */
  readonly group: string;
  readonly edits: readonly Edit[];
}

/** Every mechanical mistake known here. */
export const operators: readonly Operator[] = [
  ...objectOperators,
  ...valueOperators,
  ...operationOperators,
  ...parameterOperators,
  ...securityOperators,
];

/** Every mutant of a contract, in the contract's order. Throws when two would share an id. */
export function mutantsOf(contract: string): Mutant[] {
  const document = parseDocument(contract).toJS() as Node;
  const mutants = new Map<string, Mutant>();
  for (const site of sitesOf(document))
    for (const operator of operators) {
      if (operator.kind !== site.kind) continue;
      for (const { target, variant, edits } of operator.changes(site.node, site.at, document)) {
        const id = identify(operator, target, variant, document);
        if (mutants.has(id)) throw new Error(`Two mutants are called ${id}.`);
        mutants.set(id, { id, group: operator.group, edits });
      }
    }
  return [...mutants.values()];
}

/** The text of the contract with the mutant's mistake in it. */
export function mutate(contract: Document, mutant: Mutant): string {
  const copy = contract.clone();
  applyEdits(copy, mutant.edits);
  return copy.toString({ lineWidth: 0 });
}

/** `count` mutants, chosen by the seed alone (Fisher-Yates over a 32-bit xorshift), in the contract's order. */
export function sample(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  let state = (seed | 0) * 2654435761 || 1;
  const random = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const indexes = [...mutants.keys()];
  for (let last = indexes.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [indexes[last], indexes[other]] = [indexes[other] as number, indexes[last] as number];
  }
  const chosen = new Set(indexes.slice(0, count));
  return mutants.filter((_, index) => chosen.has(index));
}

function identify(operator: Operator, target: Path, variant: string | undefined, document: Node): string {
  return `${operator.name}${variant === undefined ? "" : ` (${variant})`} @ ${pointer(named(target, document))}`;
}

/** The path with a parameter's or a referenced alternative's name in place of its index. */
function named(path: Path, document: Node): Path {
  let here: unknown = document;
  return path.map((step) => {
    here = (here as Node | undefined)?.[step];
    if (typeof step === "string") return step;
    const node = here as Node | undefined;
    const name = node?.name ?? node?.$ref;
    return typeof name === "string" ? name.replace(/^#\/components\/\w+\//, "") : step;
  });
}
