import { asObject, at, type Json, type JsonObject, put } from "@onvy/contract/json";
import { operationsOf } from "@onvy/contract/promises";
import { ownOf } from "@onvy/contract/promises/schema";

/** One mistake that a person could make in `onvy.yaml`, told as a reader of ONVY's documentation would tell it. */
export interface Mistake {
  readonly what: string;
  /** The contract with the mistake in it. */
  readonly make: (root: JsonObject) => JsonObject;
}

/**
 * A place in the contract. `User.height` is a property of a schema, `User` the schema; `createUser` an operation;
 * `UserFull` with `example` the value of an example; a word with a slash is a JSON pointer. What follows are steps.
 */
export function place(root: JsonObject, where: string): string[] {
  const [start = "", ...steps] = where.split(" ");
  if (start.startsWith("/"))
    return [
      ...start
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/")),
      ...steps,
    ];
  if (start === "example") return ["components", "examples", steps[0] ?? "", "value", ...steps.slice(1)];
  const schemas = asObject(asObject(root.components).schemas);
  const [schema = "", property] = start.split(".");
  if (schema in schemas)
    return [
      "components",
      "schemas",
      schema,
      ...(property === undefined
        ? own(steps)
        : [...ownPath(asObject(schemas[schema])), "properties", property, ...steps]),
    ];
  for (const [name, operation] of operationsOf(root)) {
    if (operation.operationId !== start) continue;
    const [method = "", path = ""] = name.split(" ");
    return method === "WEBHOOK"
      ? ["webhooks", path, "post", ...steps]
      : ["paths", path, method.toLowerCase(), ...steps];
  }
  throw new Error(`The contract has no ${where}.`);

  /** Keywords that stand in the branch of an `allOf`. */
  function own(rest: readonly string[]): string[] {
    return [
      ...(["required", "properties", "additionalProperties"].includes(rest[0] ?? "")
        ? ownPath(asObject(schemas[schema]))
        : []),
      ...rest,
    ];
  }
}

function ownPath(schema: JsonObject): string[] {
  const branch = ownOf(schema);
  const index = Array.isArray(schema.allOf) ? schema.allOf.indexOf(branch) : -1;
  return index < 0 ? [] : ["allOf", String(index)];
}

/** Puts a value in a place; undefined removes it. */
export function set(what: string, where: string, value: Json | undefined): Mistake {
  return { what, make: (root) => changed(root, place(root, where), value) };
}

/** Replaces words in a description or another text. The text must have them. */
export function reword(what: string, where: string, from: string, to: string): Mistake {
  return {
    what,
    make: (root) => {
      const path = place(root, where);
      const text = String(at(root, path));
      if (!text.includes(from)) throw new Error(`${where} does not say "${from}": ${text}`);
      return changed(root, path, text.replace(from, to));
    },
  };
}

/** Gives each of two places the value of the other. */
export function swap(what: string, one: string, other: string): Mistake {
  return {
    what,
    make: (root) => {
      const [first, second] = [place(root, one), place(root, other)];
      return changed(changed(root, first, at(root, second)), second, at(root, first));
    },
  };
}

/** Gives a member of an object another name, in its old place. */
export function rename(what: string, where: string, from: string, to: string): Mistake {
  return {
    what,
    make: (root) => {
      const path = place(root, where);
      const entries = Object.entries(asObject(at(root, path))).map(
        ([key, value]) => [key === from ? to : key, value] as const,
      );
      return changed(root, path, Object.fromEntries(entries));
    },
  };
}

/** Changes a list: what is put in, and what is taken out. */
export function relist(
  what: string,
  where: string,
  add: readonly Json[],
  drop: readonly Json[] = [],
): Mistake {
  return {
    what,
    make: (root) => {
      const path = place(root, where);
      const list = (at(root, path) ?? []) as Json[]; // the place holds a list, or nothing yet
      return changed(root, path, [...list.filter((each) => !drop.includes(each)), ...add]);
    },
  };
}

function changed(root: JsonObject, path: readonly string[], value: Json | undefined): JsonObject {
  return put(root, path, value) as JsonObject; // the root stays an object
}
