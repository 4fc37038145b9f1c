import { asList, asObject, isObject, type Json, type JsonObject, type Path, pointer, walk } from "../json.ts";
import { RANGES } from "../promises/schema.ts";
import { dereference, flatten, type Schema } from "../schema.ts";
import { violationsOf } from "../validator.ts";

/** What holds values, and no schema. */
const DATA = ["examples", "example", "default", "enum", "value"];

/** Values in schemas that contradict their schema: defaults, examples, values of a list, bounds. */
export function valueFaults(root: JsonObject): string[] {
  const { schemas, parameters, headers } = asObject(root.components);
  return [
    ...walk(root.paths, ["paths"], DATA),
    ...walk(root.webhooks, ["webhooks"], DATA),
    ...walk(schemas, ["components", "schemas"], DATA),
    ...walk(parameters, ["components", "parameters"], DATA),
    ...walk(headers, ["components", "headers"], DATA),
  ].flatMap(([path, node]) =>
    isObject(node) ? [...valuesOf(root, node, path), ...boundsOf(node, path)] : [],
  );
}

/** The values of a schema, or the example beside it, that break it. */
function valuesOf(root: JsonObject, node: JsonObject, path: Path): string[] {
  const { default: preset, enum: values, examples, example, type, anyOf, schema } = node;
  const isSchema = path.at(-2) !== "examples" && [type, anyOf, values].some((each) => each !== undefined);
  const told: [what: string, values: Json[], schema: JsonObject][] = [];
  if (isSchema) {
    const { enum: _list, default: _preset, ...bare } = node; // the list itself is what is checked
    if (preset !== undefined) told.push(["default", [preset], node]);
    told.push(["examples", asList(examples), node], ["enum", asList(values), bare]);
  }
  if (isObject(schema) && example !== undefined) told.push(["example", [example], schema]);
  return told.flatMap(([what, each, rules]) => {
    if (each.length === 0) return [];
    const own = flatten(dereference(root, rules)) as Schema; // only its values are checked
    return each
      .filter((value) => !isValid(own, value))
      .map((value) => `${pointer([...path, what])}: ${JSON.stringify(value)} breaks its own schema`);
  });
}

/** Bounds that leave nothing between them, or are not those of the description. */
function boundsOf(node: JsonObject, path: Path): string[] {
  const crossed = RANGES.filter(([, low, high]) => Number(node[low]) > Number(node[high])).map(
    ([, low, high]) => `${pointer([...path, low])}: ${low} ${node[low]} is above ${high} ${node[high]}`,
  );
  const [said, from, to] = /\bfrom (-?[\d.]+) to (-?[\d.]*\d)/.exec(String(node.description)) ?? [];
  if (said === undefined || (Number(from) === node.minimum && Number(to) === node.maximum)) return crossed;
  return [...crossed, `${pointer(path)}: "${said}" is not ${node.minimum}..${node.maximum}`];
}

// The contract's mutants ask the same question thousands of times.
const answers = new Map<string, boolean>();

function isValid(schema: Schema, value: Json): boolean {
  const question = JSON.stringify([schema, value]);
  const answer = answers.get(question) ?? violationsOf(schema, value).length === 0;
  answers.set(question, answer);
  return answer;
}
