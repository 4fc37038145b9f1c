/** The skeleton of a new operation: what `pnpm contract:new` writes. It marks where a fact is needed, and never writes one. */
import { example, exampleName, nameOf, operation, parametersOf, schema, source, tagOf } from "./skeleton.ts";

/** Texts of the two files, and where a fact is needed. */
interface Scaffold {
  readonly contract: string;
  /** Its name in openapi/sources/, and its text. */
  readonly source: { readonly file: string; readonly text: string };
}

const methods = ["get", "post", "put", "patch", "delete"];
const verbs: Readonly<Record<string, string>> = {
  get: "get",
  post: "create",
  put: "update",
  patch: "update",
  delete: "delete",
};

/** Adds the operation's skeleton to the contract's text. Throws, saying why, when it cannot. */
export function scaffold(contract: string, method: string, path: string): Scaffold {
  const verb = method.toLowerCase();
  if (!methods.includes(verb)) throw new Error(`${method} is none of ${methods.join(", ").toUpperCase()}.`);
  if (!/^(\/([\w-]+|\{\w+\}))+$/.test(path))
    throw new Error(`${path} is no path template, such as /users/{user_id}/daily_records.`);
  if (operationAt(contract, verb, path))
    throw new Error(`openapi/onvy.yaml has ${method.toUpperCase()} ${path} already.`);
  const name = nameOf(path);
  const operationId = `${verbs[verb]}${name}`;
  const withBody = verb !== "get" && verb !== "delete";
  let text = insertOperation(contract, path, operation(contract, verb, path, name, operationId, withBody));
  const bodies = [...(withBody ? [`${name}Input`] : []), ...(verb === "delete" ? [] : [name])];
  const fresh = bodies.filter((each) => !new RegExp(`^ {4}${each}:$`, "m").test(text));
  for (const each of fresh) text = insertComponent(text, "schemas", schema(each));
  for (const each of bodies)
    for (const kind of ["Full", "Minimal"])
      text = insertComponent(text, "examples", example(exampleName(verb, each, kind), kind));
  const tag = tagOf(path);
  const file = `${tag}-${operationId.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;
  return { contract: text, source: { file, text: source(verb, path, tag, operationId) } };
}

/** The lines of a text that still ask for a fact, as `LINE: what`. */
export function factsMissing(text: string): { line: number; what: string }[] {
  return text
    .split("\n")
    .flatMap((content, index) =>
      [...content.matchAll(/FACT\(([^)]*)\)/g)].map(([, what = ""]) => ({ line: index + 1, what })),
    );
}

function insertOperation(contract: string, path: string, lines: readonly string[]): string {
  const item = contract.split("\n").indexOf(`  ${path}:`);
  if (item >= 0) return append(contract, item, 2, lines);
  const paths = contract.split("\n").indexOf("paths:");
  return append(contract, paths, 0, ["", `  ${path}:`, ...parametersOf(contract, path), ...lines]);
}

function insertComponent(contract: string, section: string, lines: readonly string[]): string {
  const all = contract.split("\n");
  return append(contract, all.indexOf(`  ${section}:`, all.indexOf("components:")), 2, ["", ...lines]);
}

/** Puts lines at the end of the block that begins in a line, whose key stands at the indent. */
function append(text: string, start: number, indent: number, lines: readonly string[]): string {
  const all = text.split("\n");
  const next = new RegExp(`^ {0,${indent}}\\S`);
  const end = all.findIndex((line, index) => index > start && next.test(line));
  const last = all.slice(0, end < 0 ? all.length : end).findLastIndex((line) => line !== "");
  return all.toSpliced(last + 1, 0, ...lines).join("\n");
}

function operationAt(contract: string, verb: string, path: string): boolean {
  const [, rest = ""] = contract.split(`\n  ${path}:\n`);
  const [item = ""] = rest.split(/\n {0,2}\S/);
  return new RegExp(`^ {4}${verb}:$`, "m").test(item);
}
