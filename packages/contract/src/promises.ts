import { follow, METHODS } from "./document.ts";
import { asList, asObject, isObject, type Json, type JsonObject, members } from "./json.ts";
import { type Atom, atom, joined, type Part, textOf } from "./promises/atoms.ts";
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
    const text = parts.map((part) => part.text).join("; ");
    const atoms = [...parts.flatMap((part) => part.atoms), ...more];
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

/** The promises as text, by name. */
export function promisesOf(root: JsonObject): Map<string, string> {
  return new Map([...promisedOf(root)].map(([name, { text }]) => [name, text]));
}

/** Each operation and webhook by the name that EVIDENCE.md gives it, with all its parameters. */
export function operationsOf(
  root: JsonObject,
): [name: string, operation: JsonObject, parameters: JsonObject[]][] {
  return (["paths", "webhooks"] as const).flatMap((group) =>
    members(root[group]).flatMap(([key, item]) =>
      METHODS.flatMap((method): [string, JsonObject, JsonObject[]][] => {
        const operation = asObject(item)[method];
        if (!isObject(operation)) return [];
        const parameters = [...asList(asObject(item).parameters), ...asList(operation.parameters)];
        const verb = method.toUpperCase();
        const hook = verb === "POST" ? "WEBHOOK" : `WEBHOOK ${verb}`; // a delivery is a POST
        const name = `${group === "paths" ? verb : hook} ${key}`;
        return [[name, operation, parameters.map((each) => follow(root, asObject(each)))]];
      }),
    ),
  );
}

/** What EVIDENCE.md calls a parameter of an operation. */
export function parameterName(operation: string, { name, in: place }: JsonObject): string {
  return place === "path"
    ? `{${name}}`
    : place === "query"
      ? `${operation} ?${name}`
      : `${operation} ${name}`;
}

function addDocument(root: JsonObject, add: Add): void {
  const say = (keyword: string, value: Json | undefined): Part => ({
    text: String(value),
    atoms: [{ keyword, value: value ?? null, text: String(value) }],
  });
  const info = asObject(root.info);
  add("openapi", [say("openapi", root.openapi), say("jsonSchemaDialect", root.jsonSchemaDialect)]);
  add("info", [say("title", info.title), say("version", info.version)]);
  for (const part of ["contact", "license"])
    add(
      `info.${part}`,
      members(info[part]).map(([key, value]) => say(key, value)),
    );
  add(
    "servers",
    asList(root.servers).map((server) => say("host", asObject(server).url)),
  );
  const alternatives = securityText(root.security);
  const together: Atom = { keyword: "alternatives", value: alternatives, text: alternatives };
  add("security", [{ text: alternatives, atoms: [...securityAtoms(root, root.security), together] }]);
  add("tags", [
    joined(
      "",
      asList(root.tags).map((tag) => atom("tag", asObject(tag).name)),
    ),
  ]);
  for (const [name, scheme] of members(asObject(root.components).securitySchemes)) {
    const text = members(scheme)
      .filter(([key]) => key !== "description")
      .map(([, value]) => value)
      .join(" ");
    add(`security scheme ${name}`, [{ text, atoms: [{ keyword: "scheme", value: text, text }] }]);
  }
}

function addOperation(
  root: JsonObject,
  name: string,
  operation: JsonObject,
  parameters: JsonObject[],
  add: Add,
): void {
  const { operationId, tags, security, requestBody, deprecated } = operation;
  const tagText = `tag ${asList(tags).join(", ")}`;
  const parts: Part[] = [
    { text: String(operationId), atoms: [atom("operationId", operationId)] },
    { text: tagText, atoms: [{ keyword: "tag", value: asList(tags).join(", "), text: tagText }] },
  ];
  if (security !== undefined) {
    const text = `security ${securityText(security)}`;
    const atoms = securityAtoms(root, security).map((each) => ({ ...each, text }));
    parts.push({ text, atoms: atoms.length > 0 ? atoms : [{ keyword: "security", value: "none", text }] });
  }
  if (deprecated !== undefined) parts.push({ text: "deprecated", atoms: [atom("deprecated", deprecated)] });
  if (requestBody !== undefined) {
    const body = asObject(requestBody);
    const text = `${body.required === true ? "" : "optional "}body ${contentText(root, body)}`;
    parts.push({
      text,
      atoms: [{ keyword: "body", value: body.required === true, text }, ...contentAtoms(root, body)],
    });
  }
  add(name, parts);
  for (const parameter of parameters)
    add(
      parameterName(name, parameter),
      schemaParts(root, asObject(parameter.schema), parameter.required === true),
    );
  for (const [status, reference] of members(operation.responses)) {
    const response = follow(root, asObject(reference));
    const text = contentText(root, response);
    const atoms = text === "no body" ? [atom("no body", text)] : contentAtoms(root, response);
    add(`${name} ${status}`, [{ text, atoms }], [{ keyword: "status", value: status, text: status }]);
    for (const [header, reference] of members(response.headers)) {
      const { schema, required } = follow(root, asObject(reference));
      add(`${name} ${status} ${header}`, schemaParts(root, asObject(schema), required === true));
    }
  }
}

function contentText(root: JsonObject, { content }: JsonObject): string {
  const bodies = members(content).map(([mediaType, media]) => {
    const text = textOf(schemaParts(root, asObject(asObject(media).schema), false));
    return mediaType === "application/json" ? text : `${mediaType} ${text}`;
  });
  return bodies.join(" or ") || "no body";
}

function contentAtoms(root: JsonObject, { content }: JsonObject): Atom[] {
  return members(content).flatMap(([mediaType, media]) => [
    { keyword: "media type", value: mediaType, text: mediaType },
    ...schemaParts(root, asObject(asObject(media).schema), false).flatMap(({ atoms }) => atoms),
  ]);
}

function securityText(requirements: Json | undefined): string {
  const alternatives = asList(requirements).map((requirement) =>
    members(requirement)
      .map(([scheme, scopes]) => [scheme, ...asList(scopes as Json)].join(" "))
      .join(" and "),
  );
  return alternatives.join(" or ") || "none";
}

function securityAtoms(root: JsonObject, requirements: Json | undefined): Atom[] {
  return asList(requirements).flatMap((requirement) => {
    if (members(requirement).length === 0) return [{ keyword: "scheme", value: "none", text: "none" }];
    return members(requirement).map(([scheme, scopes]) => {
      const { description: _words, ...rest } = asObject(
        asObject(asObject(root.components).securitySchemes)[scheme],
      );
      return {
        keyword: "scheme",
        value: [...Object.values(rest), ...asList(scopes as Json)].join(" "),
        text: scheme,
      };
    });
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
    if (asObject(holder.properties)[String(property)] === undefined)
      add(`${prefix}.${property}`, [
        { text: "required", atoms: [{ keyword: "required", value: true, text: "required" }] },
      ]);
}
