import { follow } from "../document.ts";
import { asList, asObject, isObject, type Json, type JsonObject, members } from "../json.ts";
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
  const { securitySchemes, responses, schemas } = asObject(root.components);
  const { summary, description } = asObject(root.info);
  const blocks: Block[] = [{ at: "info", kind: "document", text: text(summary, description) }];
  const add = (kind: Block["kind"], at: string, value: Json | undefined, schema?: JsonObject): void => {
    if (typeof value === "string") blocks.push({ at, kind, text: text(value), ...(schema && { schema }) });
  };
  for (const server of asList(root.servers).map(asObject))
    add("document", `server ${server.url}`, server.description);
  for (const tag of asList(root.tags).map(asObject)) add("document", `tag ${tag.name}`, tag.description);
  for (const [name, scheme] of members(securitySchemes))
    add("document", `security scheme ${name}`, asObject(scheme).description);
  for (const [name, response] of members(responses))
    add("response", `response ${name}`, asObject(response).description);
  for (const [name, operation, parameters] of operationsOf(root)) {
    const own = members(operation.responses)
      .map(([, response]) => asObject(response))
      .filter(({ $ref }) => $ref === undefined);
    const body = asObject(operation.requestBody);
    const words = [operation.summary, ...[operation, body, ...own].map((each) => each.description)];
    blocks.push({ at: name, kind: "operation", text: text(...words) });
    for (const parameter of parameters)
      add("parameter", parameterName(name, parameter), parameter.description, asObject(parameter.schema));
    for (const [header, reference] of own.flatMap(({ headers }) => members(headers)))
      add("parameter", `${name} ${header}`, follow(root, asObject(reference)).description);
  }
  for (const [name, schema] of members(schemas)) addSchema(name, asObject(schema), "schema");
  return [...new Map(blocks.map((block) => [`${block.kind} ${block.at}`, block])).values()];

  function addSchema(at: string, schema: JsonObject, kind: "schema" | "property"): void {
    add(kind, at, schema.description, schema);
    const properties = asObject(ownOf(schema).properties);
    for (const [name, child] of members(properties)) addSchema(`${at}.${name}`, asObject(child), "property");
    for (const [index, branch] of alternatives(schema).entries()) {
      add("schema", `${at} alternative ${index + 1}`, text(branch.title, branch.description));
      for (const [name, child] of members(branch.properties)) {
        const own = asObject(properties[name]);
        add("property", `${at}.${name}`, `${own.description} ${asObject(child).description}`, own);
      }
    }
  }
}

function alternatives(schema: JsonObject): JsonObject[] {
  const branches = asList(schema.allOf).flatMap((branch) => asList(asObject(branch).anyOf));
  return branches.filter(isObject).filter(({ $ref }) => $ref === undefined);
}

function text(...parts: (Json | undefined)[]): string {
  return parts
    .filter((part) => typeof part === "string")
    .join(" ")
    .replace(/\s+/g, " ");
}
