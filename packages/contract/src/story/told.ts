import { asObject, isObject, type JsonObject, members, walk } from "../json.ts";

/** Every object in every named example, outermost first, with where it stands: `UserFull/thresholds`. */
export function objectsIn(root: JsonObject): { at: string; value: JsonObject }[] {
  return members(asObject(root.components).examples).flatMap(([name, example]) =>
    [...walk(asObject(example).value, [name])].flatMap(([path, value]) =>
      isObject(value) ? [{ at: path.join("/"), value }] : [],
    ),
  );
}
