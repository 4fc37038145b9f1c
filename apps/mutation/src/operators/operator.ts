import type { Edit, Path } from "../edits.ts";
import type { Node, SiteKind } from "../sites.ts";

/** One way to get the contract wrong, found at a place. */
export interface Change {
  /** What is changed, as a path; with the operator's name it identifies the mutant. */
  readonly target: Path;
  /** Tells apart several changes of one operator to one target. */
  readonly variant?: string;
  readonly edits: readonly Edit[];
}

/** A mechanical mistake: the changes that it can make to a place of its kind. */
export interface Operator {
  /** Its class in the report, such as `required`. */
  readonly group: string;
  /** Its name, such as `required.drop`. */
  readonly name: string;
  readonly kind: SiteKind;
  changes(node: Node, at: Path, document: Node): Iterable<Change>;
}

/** An operator named `group.verb`. */
export function operator(
  name: `${string}.${string}`,
  kind: SiteKind,
  changes: (node: Node, at: Path, document: Node) => Iterable<Change>,
): Operator {
  return { group: name.slice(0, name.indexOf(".")), name, kind, changes };
}

/** A change that puts `value` at `at`. */
export function put(at: Path, value: unknown, variant?: string): Change {
  return { target: at, ...(variant !== undefined && { variant }), edits: [{ set: at, value }] };
}

/** A change that takes away what stands at `at`. */
export function drop(at: Path): Change {
  return { target: at, edits: [{ remove: at }] };
}

/** The change that gives the key at `at` another name. */
export function rename(at: Path, to: string): Change {
  return { target: at, edits: [{ rename: at, to }] };
}
