import { follow } from "../document.ts";
import { asObject, isObject, type Json, type JsonObject, members, walk } from "../json.ts";
import { operationsOf } from "../promises.ts";

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

/** One operation with the examples of its request and of its success. */
export interface Exchange {
  readonly name: string;
  readonly request: ReadonlyMap<string, JsonObject>;
  readonly answer: ReadonlyMap<string, JsonObject>;
}

/** The operations with the examples that they show. */
export function exchangesIn(root: JsonObject): Exchange[] {
  return operationsOf(root).map(([name, operation]) => {
    const [, success] = members(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
    return { name, request: examplesOf(root, operation.requestBody), answer: examplesOf(root, success) };
  });
}

function examplesOf(root: JsonObject, body: Json | undefined): Map<string, JsonObject> {
  const [, media] = members(follow(root, asObject(body)).content)[0] ?? [];
  return new Map(
    members(asObject(media).examples).map(([name, example]): [string, JsonObject] => [
      name,
      asObject(follow(root, asObject(example)).value),
    ]),
  );
}
