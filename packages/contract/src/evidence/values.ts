import { isObject, type Json, type JsonObject, type Path, pointer } from "../json.ts";
import { dereference, flatten, type Schema } from "../schema.ts";
import { violationsOf } from "../validator.ts";

const RANGES = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
] as const;

/** Values in schemas that contradict their schema: defaults, examples, values of a list, bounds. */
export function valueFaults(root: JsonObject): string[] {
  const schemas = isObject(root.components) ? root.components.schemas : undefined;
  return [
    ...visit(root.paths, ["paths"]),
    ...visit(root.webhooks, ["webhooks"]),
    ...visit(schemas, ["components", "schemas"]),
    ...visitParameters(root),
  ];

  function visitParameters({ components }: JsonObject): string[] {
    const { parameters, headers } = isObject(components) ? components : {};
    return [...visit(parameters, ["components", "parameters"]), ...visit(headers, ["components", "headers"])];
  }

  function visit(value: Json | undefined, path: Path): string[] {
    if (Array.isArray(value)) return value.flatMap((item, index) => visit(item, [...path, String(index)]));
    if (!isObject(value)) return [];
    const children = Object.entries(value).filter(
      ([key]) => !["examples", "example", "default", "enum", "value"].includes(key),
    );
    return [...ofSchema(value, path), ...children.flatMap(([key, child]) => visit(child, [...path, key]))];
  }

  function ofSchema(node: JsonObject, path: Path): string[] {
    const { default: preset, examples, enum: values, schema, example } = node;
    const bounds = RANGES.flatMap(([low, high]) =>
      Number(node[low]) > Number(node[high])
        ? [`${pointer([...path, low])}: ${low} ${node[low]} is above ${high} ${node[high]}`]
        : [],
    );
    const [said, from, to] = /\bfrom (-?[\d.]+) to (-?[\d.]*\d)/.exec(String(node.description)) ?? [];
    if (said !== undefined && !(Number(from) === node.minimum && Number(to) === node.maximum))
      bounds.push(`${pointer(path)}: "${said}" is not ${node.minimum}..${node.maximum}`);
    if ([preset, examples, values, example].every((each) => each === undefined)) return bounds;
    const own = flatten(dereference(root, node)) as Schema; // only its values are checked
    const against = (what: string, value: Json | undefined, rules: Schema): string[] =>
      value === undefined || isValid(rules, value)
        ? []
        : [`${pointer([...path, what])}: ${JSON.stringify(value)} breaks its own schema`];
    const isSchema =
      path.at(-2) !== "examples" &&
      (node.type !== undefined || node.anyOf !== undefined || node.enum !== undefined);
    const bare = { ...own, enum: undefined, default: undefined } as unknown as Schema; // the list itself is what is checked
    return [
      ...(isSchema ? against("default", preset, own) : []),
      ...(isSchema && Array.isArray(examples)
        ? examples.flatMap((each) => against("examples", each, own))
        : []),
      ...(isSchema && Array.isArray(values)
        ? values.flatMap((each) => against("enum", each, without(bare)))
        : []),
      ...(isObject(schema) ? against("example", example, flatten(dereference(root, schema)) as Schema) : []),
      ...bounds,
    ];
  }
}

/** The schema without the members that are undefined: Ajv refuses those. */
function without(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}

// The contract's mutants ask the same question thousands of times.
const answers = new Map<string, boolean>();

function isValid(schema: Schema, value: Json): boolean {
  const question = JSON.stringify([schema, value]);
  const answer = answers.get(question) ?? violationsOf(schema, value).length === 0;
  answers.set(question, answer);
  return answer;
}
