/** The lines of a new operation: its entry in the contract, its schemas and examples, and its page in sources/. */

/** A mark in a skeleton: what must be looked up there. */
export function fact(what: string): string {
  return `FACT(${what})`;
}

export function operation(
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

export function parametersOf(contract: string, path: string): string[] {
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

export function schema(name: string): string[] {
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

export function example(name: string, kind: string): string[] {
  const summary = kind === "Full" ? "Every field." : "What is required, and nothing else.";
  return [
    `    ${name}:`,
    `      summary: ${summary}`,
    "      value:",
    `        id: ${fact("a body as the page shows it")}`,
  ];
}

export function source(verb: string, path: string, tag: string, operationId: string): string {
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

/** `DailyRecords` of `/users/{user_id}/daily_records`, `DailyRecord` when a parameter ends the path. */
export function nameOf(path: string): string {
  const noun = tagOf(path).replaceAll(/(?:^|[_-])(\w)/g, (_, letter: string) => letter.toUpperCase());
  return path.endsWith("}") ? noun.replace(/ies$/, "y").replace(/s$/, "") : noun;
}

export function tagOf(path: string): string {
  const words = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  return (words.at(-1) ?? "thing").replaceAll("_", "-");
}

function knownTag(contract: string, path: string): string {
  const tag = tagOf(path);
  return new RegExp(`^ {2}- name: ${tag}$`, "m").test(contract)
    ? tag
    : fact("a tag of the list above; a new one goes there first");
}

export function exampleName(verb: string, name: string, kind: string): string {
  const action = `${verb[0]?.toUpperCase()}${verb.slice(1)}`;
  if (name.endsWith("Input")) return `${action}${name.replace(/Input$/, "")}${kind}`;
  return `${name}${verb === "get" ? "" : `Of${action}`}${kind}`;
}
