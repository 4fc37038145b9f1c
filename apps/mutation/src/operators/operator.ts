import {
  isObject,
  type Json,
  type JsonObject,
  members,
  type Path,
  put,
  at as read,
} from "@onvy/contract/json";
import type { SiteKind } from "../sites.ts";

/** What a mistake does to a contract: a copy with the mistake in it. */
export type Edit = (contract: Json) => Json;

/** One way to get the contract wrong, found at a place. */
export interface Change {
  /** What is changed, as a path; with the operator's name it identifies the mutant. */
  readonly target: Path;
  /** Where it is changed; the target names the same thing in words, where indexes would. */
  readonly at: Path;
  /** Tells apart several changes of one operator to one target. */
  readonly variant?: string;
  readonly edit: Edit;
}

/** A mechanical mistake: the changes that it can make to a place of its kind. */
export interface Operator {
  /** `class.verb`, such as `required.drop`; the class is what the report counts by. */
  readonly name: string;
  readonly kind: SiteKind;
  changes(node: JsonObject, at: Path, document: JsonObject): Iterable<Change>;
}

/** An operator named `class.verb`. */
export function operator(
  name: `${string}.${string}`,
  kind: SiteKind,
  changes: Operator["changes"],
): Operator {
  return { name, kind, changes };
}

/** A change that puts `value` at `at`. */
export function set(at: Path, value: Json, variant?: string): Change {
  return { target: at, at, ...(variant !== undefined && { variant }), edit: (root) => put(root, at, value) };
}

/** A change that takes away what stands at `at`. */
export function drop(at: Path): Change {
  return { target: at, at, edit: (root) => put(root, at, undefined) };
}

/** The change that gives the key at `at` another name, in its place. */
export function rename(at: Path, to: string): Change {
  const owner = at.slice(0, -1);
  return {
    target: at,
    at,
    edit: (root) => {
      const held = read(root, owner);
      if (!isObject(held)) throw new Error(`There is no object at ${owner.join("/")} to rename a key of.`);
      const renamed = Object.entries(held).map(([key, value]) => [key === at.at(-1) ? to : key, value]);
      return put(root, owner, Object.fromEntries(renamed));
    },
  };
}

/** The change that puts each of two places' values in the other. */
export function swap(one: Path, other: Path): Change {
  return {
    target: one,
    at: one,
    variant: `with ${other.findLast((step, index) => step !== one[index])}`,
    edit: (root) => {
      const [left, right] = [read(root, one) ?? null, read(root, other) ?? null];
      return put(put(root, one, right), other, left);
    },
  };
}

/** Both changes, counted as the first. */
export function both(first: Change, ...others: readonly Change[]): Change {
  return { ...first, edit: (root) => [first, ...others].reduce((edited, { edit }) => edit(edited), root) };
}

/** The reference to the next component of the same section, in a circle; undefined where there is no other. */
export function neighbour(document: JsonObject, reference: Json | undefined): string | undefined {
  const [, section, name] = /^#\/components\/(\w+)\/(.+)$/.exec(String(reference)) ?? [];
  if (!section || !name) return undefined;
  const names = members(read(document, ["components", section])).map(([each]) => each);
  const next = names[(names.indexOf(name) + 1) % names.length];
  return next === undefined || next === name ? undefined : `#/components/${section}/${next}`;
}
