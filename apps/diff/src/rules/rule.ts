import { METHODS } from "@onvy/contract/document";
import { at, isObject, type Json, type JsonObject, type Path, pointer } from "@onvy/contract/json";
import type { Finding, Pair } from "../change.ts";

/** A rule of ours, for what `redocly diff` overlooks. Its name says what it finds. */
export interface Rule {
  readonly name: string;
  find(pair: Pair): Iterable<Omit<Finding, "rule">>;
}

/** An operation or webhook that both contracts have, with where it stands in both. */
export interface Kept {
  readonly title: string;
  readonly place: string;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  /** The path items that hold the two. */
  readonly items: { readonly base: JsonObject; readonly revision: JsonObject };
}

/** The operations, or the webhooks, that stayed; one that is gone is Redocly's to report. */
export function* kept({ base, revision }: Pair, kind: "paths" | "webhooks"): Generator<Kept> {
  for (const [path, item] of members(base.root[kind]))
    for (const method of METHODS) {
      const before = at(item, [method]);
      const other = at(revision.root, [kind, path]);
      const after = at(other, [method]);
      if (!isObject(item) || !isObject(before) || !isObject(other) || !isObject(after)) continue;
      const title = kind === "paths" ? `${method.toUpperCase()} ${path}` : `WEBHOOK ${path}`;
      const items = { base: item, revision: other };
      yield { title, place: pointer([kind, path, method]), base: before, revision: after, items };
    }
}

/** A part of a document with where it really stands, once its `$ref` is followed. */
export interface Placed {
  readonly node: JsonObject;
  readonly pointer: string;
}

/** Follows the `$ref` of what stands at the place. */
export function placed(root: JsonObject, node: Json | undefined, place: string): Placed | undefined {
  if (!isObject(node)) return undefined;
  if (typeof node.$ref !== "string") return { node, pointer: place };
  const target = node.$ref.slice(1);
  return placed(root, at(root, stepsOf(target)), target);
}

/** The parameters of an operation, its own and its path item's. */
export function parametersOf(
  root: JsonObject,
  item: JsonObject,
  operation: JsonObject,
  place: string,
): Placed[] {
  const own = list(operation.parameters).map((each, index) =>
    placed(root, each, `${place}/parameters/${index}`),
  );
  const above = place.slice(0, place.lastIndexOf("/"));
  const shared = list(item.parameters).map((each, index) =>
    placed(root, each, `${above}/parameters/${index}`),
  );
  return [...shared, ...own].filter((each) => each !== undefined);
}

/** The schema of the first media type of a body. */
export function schemaOf(root: JsonObject, body: Placed | undefined): Placed | undefined {
  const [entry] = members(body?.node.content);
  if (!body || !entry) return undefined;
  const steps: Path = ["content", entry[0], "schema"];
  return placed(root, at(body.node, steps), `${body.pointer}${pointer(steps)}`);
}

export function members(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

export function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function stepsOf(place: string): string[] {
  return decodeURIComponent(place)
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
