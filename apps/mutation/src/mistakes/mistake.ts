import {
  asList,
  asObject,
  fromPointer,
  type Json,
  type JsonObject,
  members,
  type Path,
  at as read,
} from "@onvy/contract/json";
import { ownOf } from "@onvy/contract/promises/schema";
import * as changes from "../operators/operator.ts";
import { sitesOf } from "../sites.ts";

/** One mistake that a person could make in `onvy.yaml`, told as a reader of ONVY's documentation would tell it. */
export interface Mistake {
  readonly what: string;
  /** The contract with the mistake in it. */
  readonly make: (root: JsonObject) => JsonObject;
}

/**
 * A place in the contract. `User.height` is a property of a schema, `User` the schema, `Limit` a parameter, `UserFull`
 * the value of an example; `createUser` an operation; what begins with a slash is a JSON pointer. What follows are steps.
 */
function place(root: JsonObject, where: string): Path {
  const [start = "", ...steps] = where.split(" ");
  if (start.startsWith("/")) return [...fromPointer(start), ...steps];
  const [name = "", property] = start.split(".");
  for (const [section, components] of members(root.components)) {
    const component = asObject(components)[name];
    if (component === undefined) continue;
    const inside = property === undefined ? steps : ["properties", property, ...steps];
    return [
      "components",
      section,
      name,
      ...(section === "examples" ? ["value"] : branch(component, inside)),
      ...inside,
    ];
  }
  const operation = sitesOf(root).find(
    ({ kind, node }) => kind === "operation" && node.operationId === start,
  );
  if (operation === undefined) throw new Error(`The contract has no ${where}.`);
  return [...operation.at, ...steps];
}

/** The branch of an `allOf` in which a schema's own keywords stand. */
function branch(component: Json, [keyword = ""]: Path): Path {
  const schema = asObject(component);
  const index = asList(schema.allOf).indexOf(ownOf(schema));
  const isThere = index >= 0 && ["required", "properties", "additionalProperties"].includes(keyword);
  return isThere ? ["allOf", String(index)] : [];
}

function mistake(
  what: string,
  where: string,
  change: (at: Path, root: JsonObject) => changes.Change,
): Mistake {
  // The root stays an object.
  return { what, make: (root) => change(place(root, where), root).edit(root, []) as JsonObject };
}

/** Puts a value in a place; undefined removes it. */
export function set(what: string, where: string, value: Json | undefined): Mistake {
  return mistake(what, where, (at) => (value === undefined ? changes.drop(at) : changes.set(at, value)));
}

/** Replaces words in the description of a place. It must have them. */
export function reword(what: string, where: string, from: string, to: string): Mistake {
  return mistake(what, `${where} description`, (at, root) => {
    const text = String(read(root, at));
    if (!text.includes(from)) throw new Error(`${where} does not say "${from}": ${text}`);
    return changes.set(at, text.replace(from, to));
  });
}

/** Gives each of two places the value of the other. */
export function swap(what: string, one: string, other: string): Mistake {
  return mistake(what, one, (at, root) => changes.swap(at, place(root, other)));
}

/** Gives a member of an object another name, in its old place. */
export function rename(what: string, where: string, from: string, to: string): Mistake {
  return mistake(what, where, (at) => changes.rename([...at, from], to));
}

/** Changes a list: what is put in, and what is taken out. */
export function relist(
  what: string,
  where: string,
  add: readonly Json[],
  drop: readonly Json[] = [],
): Mistake {
  return mistake(what, where, (at, root) =>
    changes.set(at, [...asList(read(root, at)).filter((each) => !drop.includes(each)), ...add]),
  );
}

/** Mistakes in what no page speaks of: whoever edits the inferences along with them gets by. */
export const leftOpen: readonly string[] = [
  "an order that nobody documents",
  "a default that nobody documents",
  "200 for 201",
  "200 for 204",
  "202 for a meal",
];
