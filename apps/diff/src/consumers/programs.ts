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
  const head = [modules.base, modules.revision].map(
    (module, index) => `import type * as ${index === 0 ? "B" : "R"} from ${JSON.stringify(module)};\n`,
  );
  const kept = 'type Kept<Type> = [Type] extends [never] ? "it is gone" : Type;\n';
  return [...head, kept, ...lines.map(({ code }) => `${code}\n`)].join("");
}

function* sent(operation: Operation): Generator<Line> {
  const { method, path, request, parameters } = operation;
  const place = `paths[${quoted(path)}][${quoted(method.toLowerCase())}]`;
  const title = `${method} ${path}`;
  if (parameters.length > 0)
    yield {
      label: `sends ${title}: its parameters`,
      code: assigned(`R.${place}["parameters"]`, `B.${place}["parameters"]`),
    };
  if (!request) return;
  const type = `NonNullable<R.${place}["requestBody"]>["content"][${quoted(request.mediaType)}]`;
  for (const { name, value } of request.examples)
    yield {
      label: `sends ${title}: the example \`${name}\``,
      code: `(${literal(value)}) satisfies ${type};`,
    };
}

function* read(operation: Operation): Generator<Line> {
  const place = `paths[${quoted(operation.path)}][${quoted(operation.method.toLowerCase())}]["responses"]`;
  for (const { key, body } of operation.responses) {
    if (!body) continue;
    const type = `${place}[${quoted(key)}]["content"][${quoted(body.mediaType)}]`;
    yield {
      label: `reads ${operation.method} ${operation.path} ${key}`,
      code: assigned(`B.${type}`, `R.${type}`),
    };
  }
}

function* received(name: string, operation: Operation): Generator<Line> {
  const place = `webhooks[${quoted(name)}][${quoted(operation.method.toLowerCase())}]`;
  if (operation.parameters.length > 0)
    yield {
      label: `receives ${name}: its headers`,
      code: assigned(`B.${place}["parameters"]`, `R.${place}["parameters"]`),
    };
  if (!operation.request) return;
  const type = `${place}["requestBody"]`;
  yield { label: `receives ${name}: its body`, code: assigned(`B.${type}`, `R.${type}`) };
}

/** A statement that compiles when every value of `from` is a value of `to`; what is gone has no values, and does not. */
function assigned(to: string, from: string): string {
  return `((value: Kept<${from}>): ${to} => value) satisfies unknown;`;
}

/** A value as an object literal, which TypeScript checks for properties that are not known. */
function literal(value: Json): string {
  return JSON.stringify(value);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
