import { type Json, type JsonObject, members, type Path, put, at as read } from "@onvy/contract/json";
import type { SiteKind } from "../sites.ts";

/** One way to get a place of the contract wrong. Paths begin at the place. */
export interface Change {
  /** Where it is changed. */
  readonly at: Path;
  /** What is changed, in words where `at` has an index: with the operator's name it identifies the mutant. */
  readonly target?: Path;
  /** Tells apart several changes of one operator to one target. */
  readonly variant?: string | undefined;
  /** A copy of the contract with the mistake in it, made to the place at `site`. */
  readonly edit: (contract: Json, site: Path) => Json;
}

/** `class.verb`, such as `required.drop`; the class is what the report counts by. */
export type Name = `${string}.${string}`;

/** A mechanical mistake: the changes that it can make to a place of its kind. */
export interface Operator {
  readonly name: Name;
  readonly kind: SiteKind;
  readonly changes: (node: JsonObject, document: JsonObject, at: Path) => Iterable<Change>;
}

/** An operator of its own kind; those below are of kinds that many are. */
export function operator(name: Name, kind: SiteKind, changes: Operator["changes"]): Operator {
  return { name, kind, changes };
}

/** A change that puts `value` at `at`. */
export function set(at: Path, value: Json, variant?: string): Change {
  return { at, variant, edit: (root, site) => put(root, [...site, ...at], value) };
}

/** A change that takes away what stands at `at`. */
export function drop(at: Path): Change {
  return { at, edit: (root, site) => put(root, [...site, ...at], undefined) };
}

/** The change that gives the key at `at` another name, in its place. */
export function rename(at: Path, to: string): Change {
  return {
    at,
    edit: (root, site) => {
      const owner = [...site, ...at];
      const name = owner.pop();
      const renamed = members(read(root, owner)).map(([key, value]) => [key === name ? to : key, value]);
      return put(root, owner, Object.fromEntries(renamed));
    },
  };
}

/** The change that puts each of two places' values in the other. */
export function swap(one: Path, other: Path): Change {
  return {
    at: one,
    variant: `with ${other.findLast((step, index) => step !== one[index])}`,
    edit: (root, site) => {
      const first = [...site, ...one];
      const second = [...site, ...other];
      return put(put(root, first, read(root, second) ?? null), second, read(root, first) ?? null);
    },
  };
}

/** All the changes, counted as the first. */
export function both(first: Change, ...others: readonly Change[]): Change {
  const edit: Change["edit"] = (root, site) =>
    [first, ...others].reduce((edited, each) => each.edit(edited, site), root);
  return { ...first, edit };
}

/** Takes away a key. */
export function dropping(name: Name, kind: SiteKind, key: string): Operator {
  return operator(name, kind, (node) => (node[key] === undefined ? [] : [drop([key])]));
}

/** Takes away each member, or each item, of what stands at a key. */
export function droppingEach(name: Name, kind: SiteKind, key: string): Operator {
  return operator(name, kind, (node) => Object.keys(node[key] ?? {}).map((member) => drop([key, member])));
}

/** Puts another value at a key, where there is one and `to` knows another. */
export function changing(
  name: Name,
  kind: SiteKind,
  key: string,
  to: (value: Json, node: JsonObject) => Json | undefined,
): Operator {
  return operator(name, kind, (node) => {
    const value = node[key] === undefined ? undefined : to(node[key], node);
    return value === undefined ? [] : [set([key], value)];
  });
}

/** Gives each member of what stands at a key another name. */
export function renamingEach(
  name: Name,
  kind: SiteKind,
  key: string,
  to: (member: string) => string,
): Operator {
  return operator(name, kind, (node) =>
    members(node[key]).map(([member]) => rename([key, member], to(member))),
  );
}

/** The reference to the next component of the same section, in a circle; undefined where there is no other. */
export function neighbour(document: JsonObject, reference: Json | undefined): string | undefined {
  const [, section, name] = /^#\/components\/(\w+)\/(.+)$/.exec(String(reference)) ?? [];
  if (!section || !name) return undefined;
  const names = members(read(document, ["components", section])).map(([each]) => each);
  const next = names[(names.indexOf(name) + 1) % names.length];
  return next === undefined || next === name ? undefined : `#/components/${section}/${next}`;
}
