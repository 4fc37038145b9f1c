import { follow, operationsIn } from "./document.ts";
import { asList, asObject, isObject, type Json, type JsonObject, members } from "./json.ts";
import { type Atom, atom, joined, type Part, part, REQUIRED, textOf, whole } from "./promises/atoms.ts";
import { ownOf, schemaParts } from "./promises/schema.ts";

/** A promise of the contract under the name that EVIDENCE.md gives it. */
export interface Promised {
  readonly name: string;
  /** The notation that EVIDENCE.md explains. */
  readonly text: string;
  readonly atoms: readonly Atom[];
}

type Add = (name: string, parts: readonly Part[], more?: readonly Atom[]) => void;

/** Everything that onvy.yaml promises, by name, in the document's order. */
export function promisedOf(root: JsonObject): Map<string, Promised> {
  const found = new Map<string, Promised>();
  const add: Add = (name, parts, more = []) => {
    const text = textOf(parts);
    const atoms = [...parts.flatMap((each) => each.atoms), ...more];
    const known = found.get(name);
    if (known === undefined) found.set(name, { name, text, atoms });
    else if (known.text !== text)
      found.set(name, { name, text: `${known.text} | ${text}`, atoms: [...known.atoms, ...atoms] });
  };
  addDocument(root, add);
  for (const [name, operation, parameters] of operationsOf(root))
    addOperation(root, name, operation, parameters, add);
  for (const [name, schema] of members(asObject(root.components).schemas))
    addSchema(root, name, asObject(schema), false, add);
  return found;
}

/** Each operation and webhook by the name that EVIDENCE.md gives it, with all its parameters. */
export function operationsOf(
  root: JsonObject,
): [name: string, operation: JsonObject, parameters: JsonObject[]][] {
  return (["paths", "webhooks"] as const).flatMap((group) =>
    operationsIn(root[group]).map(({ method, path, item, operation }): [string, JsonObject, JsonObject[]] => {
      const verb = method.toUpperCase();
      const hook = verb === "POST" ? "WEBHOOK" : `WEBHOOK ${verb}`; // a delivery is a POST
      const parameters = [...asList(item.parameters), ...asList(operation.parameters)];
      return [
        `${group === "paths" ? verb : hook} ${path}`,
        operation,
        parameters.map((each) => follow(root, asObject(each))),
      ];
    }),
  );
}

/** What EVIDENCE.md calls a parameter of an operation. */
export function parameterName(operation: string, { name, in: place }: JsonObject): string {
  if (place === "path") return `{${name}}`;
  return place === "query" ? `${operation} ?${name}` : `${operation} ${name}`;
}

function addDocument(root: JsonObject, add: Add): void {
  const say = (keyword: string, value: Json | undefined): Part => part(keyword, value, String(value));
  const { openapi, jsonSchemaDialect, servers, security, tags } = root;
  const info = asObject(root.info);
  add("openapi", [say("openapi", openapi), say("jsonSchemaDialect", jsonSchemaDialect)]);
  add("info", [say("title", info.title), say("version", info.version)]);
  for (const each of ["contact", "license"]) {
    const parts = members(info[each]).map((member) => say(...member));
    add(`info.${each}`, parts);
  }
  const hosts = asList(servers).map((server) => say("host", asObject(server).url));
  add("servers", hosts);
  const text = securityText(security);
  add("security", [{ text, atoms: [...securityAtoms(root, security), atom("alternatives", text, text)] }]);
  const named = asList(tags).map((tag) => atom("tag", asObject(tag).name));
  add("tags", [joined("", named)]);
  for (const name of Object.keys(schemesOf(root)))
    add(`security scheme ${name}`, [whole("scheme", schemeText(root, name))]);
}

function addOperation(
  root: JsonObject,
  name: string,
  operation: JsonObject,
  parameters: JsonObject[],
  add: Add,
): void {
  const { operationId, tags, security, requestBody, deprecated } = operation;
  const tagged = asList(tags).join(", ");
  const parts = [part("operationId", operationId, String(operationId)), part("tag", tagged, `tag ${tagged}`)];
  if (security !== undefined) {
    const text = `security ${securityText(security)}`;
    const atoms = securityAtoms(root, security).map((each) => ({ ...each, text }));
    parts.push(atoms.length > 0 ? { text, atoms } : part("security", "none", text));
  }
  if (deprecated !== undefined) parts.push({ text: "deprecated", atoms: [atom("deprecated", deprecated)] });
  if (requestBody !== undefined) {
    const body = asObject(requestBody);
    const required = body.required === true;
    const content = contentPart(root, body);
    const text = `${required ? "" : "optional "}body ${content.text}`;
    parts.push({ text, atoms: [atom("body", required, text), ...content.atoms] });
  }
  add(name, parts);
  for (const parameter of parameters)
    add(
      parameterName(name, parameter),
      schemaParts(root, asObject(parameter.schema), parameter.required === true),
    );
  for (const [status, reference] of members(operation.responses)) {
    const response = follow(root, asObject(reference));
    add(`${name} ${status}`, [contentPart(root, response)], [atom("status", status, status)]);
    for (const [header, reference] of members(response.headers)) {
      const { schema, required } = follow(root, asObject(reference));
      add(`${name} ${status} ${header}`, schemaParts(root, asObject(schema), required === true));
    }
  }
}

function contentPart(root: JsonObject, { content }: JsonObject): Part {
  const bodies = members(content).map(([mediaType, media]) => {
    const parts = schemaParts(root, asObject(asObject(media).schema), false);
    const text = textOf(parts);
    return {
      text: mediaType === "application/json" ? text : `${mediaType} ${text}`,
      atoms: [atom("media type", mediaType, mediaType), ...parts.flatMap(({ atoms }) => atoms)],
    };
  });
  if (bodies.length === 0) return whole("no body", "no body");
  return { text: bodies.map(({ text }) => text).join(" or "), atoms: bodies.flatMap(({ atoms }) => atoms) };
}

function schemesOf(root: JsonObject): JsonObject {
  return asObject(asObject(root.components).securitySchemes);
}

/** A security scheme in one line: `apiKey header X-API-Key`. */
export function schemeText(root: JsonObject, name: string): string {
  const { description: _words, ...rest } = asObject(schemesOf(root)[name]);
  return Object.values(rest).join(" ");
}

function securityText(requirements: Json | undefined): string {
  const alternatives = asList(requirements).map((requirement) =>
    members(requirement)
      .map(([scheme, scopes]) => [scheme, ...asList(scopes)].join(" "))
      .join(" and "),
  );
  return alternatives.join(" or ") || "none";
}

function securityAtoms(root: JsonObject, requirements: Json | undefined): Atom[] {
  return asList(requirements).flatMap((requirement) => {
    if (members(requirement).length === 0) return [atom("scheme", "none")];
    return members(requirement).map(([scheme, scopes]) =>
      atom("scheme", [schemeText(root, scheme), ...asList(scopes)].join(" "), scheme),
    );
  });
}

function addSchema(root: JsonObject, name: string, schema: JsonObject, required: boolean, add: Add): void {
  add(name, schemaParts(root, schema, required));
  const own = ownOf(schema);
  const holder = isObject(own.items) && own.items.properties !== undefined ? own.items : own;
  const prefix = holder === own ? name : `${name}[]`;
  const needed = asList(holder.required);
  for (const [property, child] of members(holder.properties))
    addSchema(root, `${prefix}.${property}`, asObject(child), needed.includes(property), add);
  for (const property of needed)
    if (asObject(holder.properties)[String(property)] === undefined) add(`${prefix}.${property}`, [REQUIRED]);
}
