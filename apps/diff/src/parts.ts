import { METHODS } from "@onvy/contract/document";
import { at, fromPointer, isObject, type JsonObject, type Path, pointer } from "@onvy/contract/json";

/** A part of a contract, with where it really stands once its `$ref` is followed. */
export interface Part {
  readonly root: JsonObject;
  readonly node: JsonObject;
  /** A JSON pointer into `root`. */
  readonly pointer: string;
}

/** The whole of a contract. */
export function whole(root: JsonObject): Part {
  return { root, node: root, pointer: "" };
}

/** What stands at a path within a part; undefined where that is no object. */
export function inside({ root, node, pointer: above }: Part, ...path: Path): Part | undefined {
  const found = at(node, path);
  if (!isObject(found)) return undefined;
  if (typeof found.$ref !== "string") return { root, node: found, pointer: `${above}${pointer(path)}` };
  return inside(whole(root), ...fromPointer(decodeURIComponent(found.$ref.slice(1))));
}

/** The members of what stands at a path, by name, or the items of a list. */
export function partsIn(part: Part, ...path: Path): [string, Part][] {
  const owner = at(part.node, path);
  const names = typeof owner === "object" && owner !== null ? Object.keys(owner) : [];
  return names.flatMap((name) => {
    const found = inside(part, ...path, name);
    return found ? [[name, found]] : [];
  });
}

/** An operation, or what ONVY sends to a webhook. */
export interface Operation {
  /** `GET /users`, `WEBHOOK delivery`. */
  readonly title: string;
  /** The path item that holds it. */
  readonly item: Part;
  readonly self: Part;
  /** The path item's and its own. */
  readonly parameters: readonly Part[];
}

/** The operations of a contract, or its webhooks. */
export function operationsIn(root: JsonObject, kind: "paths" | "webhooks"): Operation[] {
  return partsIn(whole(root), kind).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const self = inside(item, method);
      if (!self) return [];
      const title = kind === "paths" ? `${method.toUpperCase()} ${path}` : `WEBHOOK ${path}`;
      const parameters = [item, self].flatMap((owner) =>
        partsIn(owner, "parameters").map(([, part]) => part),
      );
      return [{ title, item, self, parameters }];
    }),
  );
}
