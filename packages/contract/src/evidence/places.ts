import { follow } from "../document.ts";
import { asList, asObject, isObject, type Json, type JsonObject, members } from "../json.ts";
import { operationsOf, parameterName } from "../promises.ts";

/** One schema at a place of the contract, with the name of its row in EVIDENCE.md, if it has one. */
interface Layer {
  readonly row: string | undefined;
  readonly schema: JsonObject;
  /** Reached through `anyOf`: what it says holds of some values only. */
  readonly optional: boolean;
}

/** Where a fact of a page stands in the contract: the schemas that speak there, and whether the field must be there. */
export interface Place {
  readonly layers: readonly Layer[];
  readonly required: boolean;
  /** The place's own words: of a parameter, a header, an operation. The layers' come besides. */
  readonly words: string;
}

/** The schema, and all that it refers to and consists of. */
export function layersOf(
  root: JsonObject,
  row: string | undefined,
  schema: JsonObject,
  optional = false,
): Layer[] {
  const layers: Layer[] = [{ row, schema, optional }];
  if (typeof schema.$ref === "string")
    layers.push(...layersOf(root, schema.$ref.split("/").at(-1), follow(root, schema), optional));
  for (const branch of asList(schema.allOf))
    if (isObject(branch))
      layers.push(...layersOf(root, branch.properties ? row : undefined, branch, optional));
  for (const branch of asList(schema.anyOf))
    if (isObject(branch)) layers.push(...layersOf(root, undefined, branch, true));
  return layers;
}

/** The place of a field: `users[].thresholds.ftp` below a body, `""` for the body itself. */
export function fieldOf(root: JsonObject, body: Place, field: string): Place | undefined {
  const steps = field.match(/\[\]|[^.[\]]+/g) ?? [];
  return steps.reduce<Place | undefined>((place, step) => place && childOf(root, place, step), body);
}

function childOf(root: JsonObject, { layers }: Place, step: string): Place | undefined {
  const isItem = step === "[]";
  const found = layers.flatMap(({ row, schema, optional }) => {
    const child = isItem ? schema.items : asObject(schema.properties)[step];
    return isObject(child) ? layersOf(root, isItem || !row ? row : `${row}.${step}`, child, optional) : [];
  });
  const required =
    isItem || layers.some(({ schema, optional }) => !optional && asList(schema.required).includes(step));
  return found.length === 0 ? undefined : { layers: found, required, words: "" };
}

/** An operation as written, with what a page can speak of. */
export interface Spoken {
  readonly name: string;
  readonly operation: JsonObject;
  readonly words: string;
  readonly request: Place | undefined;
  readonly success: {
    readonly status: string;
    readonly body: Place | undefined;
    readonly headers: ReadonlyMap<string, Place>;
  };
  /** By `query page`, `path user_id`. */
  readonly parameters: ReadonlyMap<string, Place>;
}

/** The operations of the contract by the name that the pages give them: `GET /users`. */
export function spokenOf(root: JsonObject): Map<string, Spoken> {
  return new Map(
    operationsOf(root).map(([name, operation, parameters]): [string, Spoken] => {
      const body = asObject(operation.requestBody);
      const [status = "", reference] =
        members(operation.responses).find(([key]) => key.startsWith("2")) ?? [];
      const response = follow(root, asObject(reference));
      const words = `${operation.summary} ${operation.description} ${body.description ?? ""} ${response.description ?? ""}`;
      const request = bodyOf(root, name, body);
      const headers = members(response.headers).map(([header, written]): [string, Place] => [
        header,
        parameterOf(root, `${name} ${status} ${header}`, follow(root, asObject(written))),
      ]);
      const success = {
        status,
        body: bodyOf(root, `${name} ${status}`, response),
        headers: new Map(headers),
      };
      const places = parameters.map((parameter): [string, Place] => [
        `${parameter.in} ${parameter.name}`,
        parameterOf(root, parameterName(name, parameter), parameter),
      ]);
      return [name, { name, operation, words, request, success, parameters: new Map(places) }];
    }),
  );
}

function parameterOf(root: JsonObject, row: string, { schema, required, description }: JsonObject): Place {
  const layers = layersOf(root, row, asObject(schema));
  return { layers, required: required === true, words: String(description ?? "") };
}

function bodyOf(root: JsonObject, row: string, { content }: JsonObject): Place | undefined {
  const [media] = Object.values(asObject(content));
  if (!isObject(media)) return undefined;
  return { layers: layersOf(root, row, asObject(media.schema)), required: true, words: "" };
}

/** What a place says under a keyword: the first layer that has it speaks. */
export function says({ layers }: Place, keyword: string): Json | undefined {
  return layers.map(({ schema }) => schema[keyword]).find((value) => value !== undefined);
}

/** All words at a place. */
export function wordsAt({ layers, words }: Place): string {
  return [words, ...layers.map(({ schema }) => schema.description ?? "")].join(" ").replace(/\s+/g, " ");
}
