import { follow } from "../document.ts";
import { asObject, isObject, type JsonObject } from "../json.ts";
import { ownOf } from "../promises/schema.ts";
import { operationsOf, parameterName } from "../promises.ts";

/** Words of the contract in one place. */
export interface Block {
  /** The row that it stands at, or `tag users`, `response Error`, `info`. */
  readonly at: string;
  readonly text: string;
  readonly kind: "document" | "operation" | "parameter" | "response" | "schema" | "property";
  readonly schema?: JsonObject;
}

/** Every description and summary of the contract, but those of its examples. */
export function blocksOf(root: JsonObject): Block[] {
  const { info, servers, tags, components } = root as Record<string, JsonObject>;
  const { securitySchemes, responses, schemas } = (components ?? {}) as Record<string, JsonObject>;
  const blocks: Block[] = [{ at: "info", kind: "document", text: text(info?.summary, info?.description) }];
  const add = (kind: Block["kind"], at: string, value: unknown, schema?: JsonObject): void => {
    if (typeof value === "string") blocks.push({ at, kind, text: text(value), ...(schema && { schema }) });
  };
  for (const server of Object.values(servers ?? {}))
    add("document", `server ${asObject(server).url}`, asObject(server).description);
  for (const tag of Object.values(tags ?? {}))
    add("document", `tag ${asObject(tag).name}`, asObject(tag).description);
  for (const [name, scheme] of Object.entries(securitySchemes ?? {}))
    add("document", `security scheme ${name}`, asObject(scheme).description);
  for (const [name, response] of Object.entries(responses ?? {}))
    add("response", `response ${name}`, asObject(response).description);
  for (const [name, operation, parameters] of operationsOf(root)) {
    const body = asObject(operation.requestBody);
    const own = Object.values(asObject(operation.responses)).filter(
      (response) => isObject(response) && response.$ref === undefined,
    );
    const headers = own.flatMap((response) => Object.entries(asObject(asObject(response).headers)));
    blocks.push({
      at: name,
      kind: "operation",
      text: text(
        operation.summary,
        operation.description,
        body.description,
        ...own.map((response) => asObject(response).description),
      ),
    });
    for (const parameter of parameters)
      add("parameter", parameterName(name, parameter), parameter.description, asObject(parameter.schema));
    for (const [header, reference] of headers)
      add("parameter", `${name} ${header}`, follow(root, asObject(reference)).description);
  }
  for (const [name, schema] of Object.entries(schemas ?? {})) addSchema(name, asObject(schema), "schema");
  return [...new Map(blocks.map((block) => [`${block.kind} ${block.at}`, block])).values()];

  function addSchema(at: string, schema: JsonObject, kind: "schema" | "property"): void {
    add(kind, at, schema.description, schema);
    const own = ownOf(schema);
    for (const [name, child] of Object.entries(asObject(own.properties)))
      addSchema(`${at}.${name}`, asObject(child), "property");
    for (const [index, branch] of alternatives(schema).entries()) {
      add("schema", `${at} alternative ${index + 1}`, text(branch.title, branch.description));
      for (const [name, child] of Object.entries(asObject(branch.properties)))
        add(
          "property",
          `${at}.${name}`,
          `${asObject(asObject(own.properties)[name]).description} ${asObject(child).description}`,
          asObject(asObject(own.properties)[name]),
        );
    }
  }
}

function alternatives(schema: JsonObject): JsonObject[] {
  const nested = Array.isArray(schema.allOf)
    ? schema.allOf.flatMap((branch) => asObject(branch).anyOf ?? [])
    : [];
  return nested.filter(isObject).filter(({ $ref }) => $ref === undefined);
}

function text(...parts: unknown[]): string {
  return parts
    .filter((part) => typeof part === "string")
    .join(" ")
    .replace(/\s+/g, " ");
}
