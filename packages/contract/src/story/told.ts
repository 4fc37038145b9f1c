import { asObject, isObject, type JsonObject, members, walk } from "../json.ts";

/** One object within an example, with where it stands: `UserFull /thresholds`. */
export interface Told {
  readonly at: string;
  readonly value: JsonObject;
}

/** Every object in every named example, outermost first. */
export function objectsIn(root: JsonObject): Told[] {
  return members(asObject(root.components).examples).flatMap(([name, example]) =>
    [...walk(asObject(example).value, [name])].flatMap(([path, value]) =>
      isObject(value) ? [{ at: path.join("/"), value }] : [],
    ),
  );
}
