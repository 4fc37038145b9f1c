import type { Json } from "@onvy/contract/json";
import type { Contract, Operation } from "@onvy/contract/operations";

/** A line of a consumer's program, and what it stands for when it no longer compiles. */
export interface Line {
  readonly label: string;
  readonly code: string;
}

/**
 * What consumers of the base wrote, one statement a line: senders the bodies of the examples, readers and receivers
 * a variable of the old type for what comes. `base` and `revision` are the modules of the types.
 */
export function programOf({ operations, webhooks }: Contract): Line[] {
  return [
    ...operations.flatMap((operation) => [...sent(operation), ...read(operation)]),
    ...webhooks.flatMap(({ name, operation }) => [...received(name, operation)]),
  ];
}

/** Lines of the program's text before those of the list. */
export const heading = 3;

/** The program's text, the list after its heading. */
export function textOf(lines: readonly Line[], modules: { base: string; revision: string }): string {
  const head = Object.entries({ B: modules.base, R: modules.revision }).map(
    ([name, module]) => `import type * as ${name} from ${literal(module)};\n`,
  );
  const kept = 'type Kept<Type> = [Type] extends [never] ? "it is gone" : Type;\n';
  return [...head, kept, ...lines.map(({ code }) => `${code}\n`)].join("");
}

function* sent({ method, path, request, parameters }: Operation): Generator<Line> {
  const place = `paths[${literal(path)}][${literal(method.toLowerCase())}]`;
  const label = `sends ${method} ${path}`;
  if (parameters.length > 0)
    yield {
      label: `${label}: its parameters`,
      code: assigned(`R.${place}["parameters"]`, `B.${place}["parameters"]`),
    };
  const type = `NonNullable<R.${place}["requestBody"]>["content"][${literal(request?.mediaType ?? "")}]`;
  for (const { name, value } of request?.examples ?? [])
    yield { label: `${label}: the example \`${name}\``, code: `(${literal(value)}) satisfies ${type};` };
}

function* read({ method, path, responses }: Operation): Generator<Line> {
  for (const { key, body } of responses) {
    if (!body) continue;
    const place = `paths[${literal(path)}][${literal(method.toLowerCase())}]["responses"][${literal(key)}]`;
    yield {
      label: `reads ${method} ${path} ${key}`,
      code: promised(`${place}["content"][${literal(body.mediaType)}]`),
    };
  }
}

function* received(name: string, { method, parameters, request }: Operation): Generator<Line> {
  const place = `webhooks[${literal(name)}][${literal(method.toLowerCase())}]`;
  if (parameters.length > 0)
    yield { label: `receives ${name}: its headers`, code: promised(`${place}["parameters"]`) };
  if (request) yield { label: `receives ${name}: its body`, code: promised(`${place}["requestBody"]`) };
}

/** A statement that compiles when what comes now may be taken for what came. */
function promised(type: string): string {
  return assigned(`B.${type}`, `R.${type}`);
}

/** A statement that compiles when every value of `from` is a value of `to`; what is gone has no values, and does not. */
function assigned(to: string, from: string): string {
  return `((value: Kept<${from}>): ${to} => value) satisfies unknown;`;
}

/** A value as an object literal, which TypeScript checks for properties that are not known; a text in quotes. */
function literal(value: Json): string {
  return JSON.stringify(value);
}
