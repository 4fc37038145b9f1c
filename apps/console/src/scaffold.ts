/** The skeleton of a new operation: what `pnpm contract:new` writes. It marks where a fact is needed, and never writes one. */

/** Texts of the two files, and where a fact is needed. */
export interface Scaffold {
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

/** A mark in a skeleton: what must be looked up there. */
export function fact(what: string): string {
  return `FACT(${what})`;
}

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

function operation(
  contract: string,
  verb: string,
  path: string,
  name: string,
  operationId: string,
  withBody: boolean,
): string[] {
  const body = (each: string, indent: string): string[] => [
    `${indent}content:`,
    `${indent}  application/json:`,
    `${indent}    schema:`,
    `${indent}      $ref: "#/components/schemas/${each}"`,
    `${indent}    examples:`,
    ...["full", "minimal"].flatMap((kind) => [
      `${indent}      ${kind}:`,
      `${indent}        $ref: "#/components/examples/${exampleName(verb, each, kind === "full" ? "Full" : "Minimal")}"`,
    ]),
  ];
  return [
    `    ${verb}:`,
    `      operationId: ${operationId}`,
    `      tags: [${knownTag(contract, path)}]`,
    `      summary: ${fact("the page's title")}`,
    `      description: ${fact("what it does")}`,
    ...(withBody
      ? [
          "      requestBody:",
          `        description: ${fact("what is sent")}`,
          "        required: true",
          ...body(`${name}Input`, "        "),
        ]
      : []),
    "      responses:",
    ...(verb === "delete"
      ? ['        "204":', `          description: ${fact("the status, and what it means")}`]
      : [
          `        "${verb === "post" ? 201 : 200}":`,
          `          description: ${fact("the status, and what is answered")}`,
          ...body(name, "          "),
        ]),
    '        "401":',
    '          $ref: "#/components/responses/Unauthorized"',
    "        default:",
    '          $ref: "#/components/responses/Error"',
  ];
}

function parametersOf(contract: string, path: string): string[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (names.length === 0) return [];
  const known = [...contract.matchAll(/^ {4}(\w+):\n {6}name: (\w+)\n {6}in: path$/gm)];
  return [
    "    parameters:",
    ...names.flatMap((name) => {
      const [, component] = known.find(([, , each]) => each === name) ?? [];
      if (component) return [`      - $ref: "#/components/parameters/${component}"`];
      return [
        `      - name: ${name}`,
        "        in: path",
        "        required: true",
        `        description: ${fact(`what ${name} names`)}`,
        "        schema:",
        "          type: string",
      ];
    }),
  ];
}

function insertOperation(contract: string, path: string, lines: readonly string[]): string {
  const all = contract.split("\n");
  const at = all.indexOf(`  ${path}:`);
  if (at >= 0) {
    const end = all.findIndex((line, index) => index > at && /^( {2})?\S/.test(line));
    const last = all.slice(0, end).findLastIndex((line) => line !== "");
    return [...all.slice(0, last + 1), ...lines, ...all.slice(last + 1)].join("\n");
  }
  const paths = all.indexOf("paths:");
  const end = all.findIndex((line, index) => index > paths && /^\S/.test(line));
  const item = [`  ${path}:`, ...parametersOf(contract, path), ...lines, ""];
  return [...all.slice(0, end), ...item, ...all.slice(end)].join("\n");
}

function insertComponent(contract: string, section: string, lines: readonly string[]): string {
  const all = contract.split("\n");
  const start = all.indexOf(`  ${section}:`, all.indexOf("components:"));
  const next = all.findIndex(
    (line, index) => index > start && /^( {2})?\S/.test(line) && !/^ {4}/.test(line),
  );
  const end = next < 0 ? all.length : next;
  const last = all.slice(0, end).findLastIndex((line) => line !== "");
  return [...all.slice(0, last + 1), "", ...lines, ...all.slice(last + 1)].join("\n");
}

function schema(name: string): string[] {
  return [
    `    ${name}:`,
    "      type: object",
    `      description: ${fact("what it is; then its required list")}`,
    "      properties:",
    "        id:",
    "          type: string",
    `          description: ${fact("a property with its type and meaning; one such entry each")}`,
  ];
}

function example(name: string, kind: string): string[] {
  const summary = kind === "Full" ? "Every field." : "What is required, and nothing else.";
  return [
    `    ${name}:`,
    `      summary: ${summary}`,
    "      value:",
    `        id: ${fact("a body as the page shows it")}`,
  ];
}

function source(verb: string, path: string, tag: string, operationId: string): string {
  return [
    `page: ${fact("the page's address below docs, such as daily-records/list-daily-records")}`,
    `grade: ${fact("documented or documented-newer")}`,
    "operations:",
    `  ${verb.toUpperCase()} ${path}:`,
    `    title: ${fact("the page's title")}`,
    `    tag: ${fact(`the page's folder; ${tag}?`)}`,
    `    operationId: ${fact(`the page's own; ours is ${operationId}`)}`,
    "    parameters:",
    ...[...path.matchAll(/\{(\w+)\}/g)].map(
      ([, name]) => `      path ${name}: { type: string, required: true }`,
    ),
    `digest: ${fact("what `pnpm test` says, once the rest is transcribed")}`,
    "",
  ].join("\n");
}

function operationAt(contract: string, verb: string, path: string): boolean {
  const [, rest = ""] = contract.split(`\n  ${path}:\n`);
  const [item = ""] = rest.split(/\n {0,2}\S/);
  return new RegExp(`^ {4}${verb}:$`, "m").test(item);
}

/** `DailyRecords` of `/users/{user_id}/daily_records`, `DailyRecord` when a parameter ends the path. */
function nameOf(path: string): string {
  const words = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const noun = (words.at(-1) ?? "thing").replaceAll(/(?:^|[_-])(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return path.endsWith("}") ? noun.replace(/ies$/, "y").replace(/s$/, "") : noun;
}

function tagOf(path: string): string {
  const words = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  return (words.at(-1) ?? "thing").replaceAll("_", "-");
}

function knownTag(contract: string, path: string): string {
  const tag = tagOf(path);
  return new RegExp(`^ {2}- name: ${tag}$`, "m").test(contract)
    ? tag
    : fact("a tag of the list above; a new one goes there first");
}

function exampleName(verb: string, name: string, kind: string): string {
  const base = name.endsWith("Input")
    ? `${verb[0]?.toUpperCase()}${verb.slice(1)}${name.replace(/Input$/, "")}`
    : `${name}${verb === "get" ? "" : `Of${verb[0]?.toUpperCase()}${verb.slice(1)}`}`;
  return `${base}${kind}`;
}
