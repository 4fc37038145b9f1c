import { follow, METHODS } from "./document.ts";
import { asList, asObject, isObject, type Json, type JsonObject, members } from "./json.ts";

/** One thing that the contract promises: a type, a bound, one value of a list. */
export interface Atom {
  /** The keyword that promises it; `type` stands for type, format and null together, `name` for a schema's name. */
  readonly keyword: string;
  readonly value: Json;
  /** What EVIDENCE.md calls it. */
  readonly text: string;
}

/** A promise of the contract under the name that EVIDENCE.md gives it. */
export interface Promised {
  readonly name: string;
  /** The notation that EVIDENCE.md explains. */
  readonly text: string;
  readonly atoms: readonly Atom[];
}

interface Part {
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
        const name = group === "paths" ? `${method.toUpperCase()} ${key}` : `WEBHOOK ${key}`;
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
  add("security", [{ text: securityText(root.security), atoms: securityAtoms(root, root.security) }]);
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
  return asList(requirements).flatMap((requirement) =>
    members(requirement).map(([scheme, scopes]) => {
      const { description: _words, ...rest } = asObject(
        asObject(asObject(root.components).securitySchemes)[scheme],
      );
      return {
        keyword: "scheme",
        value: [...Object.values(rest), ...asList(scopes as Json)].join(" "),
        text: scheme,
      };
    }),
  );
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

/** The branch of an `allOf` that holds the properties of the schema itself; else the schema. */
export function ownOf(schema: JsonObject): JsonObject {
  const own = asList(schema.allOf).find((branch) => isObject(branch) && branch.properties !== undefined);
  return isObject(own) ? own : schema;
}

/** Keywords that say nothing to a machine, or that `typePart` and the caller have put into words. */
const SAID = new Set([
  "title",
  "description",
  "examples",
  "$ref",
  "type",
  "format",
  "items",
  "properties",
  "required",
]);
const RANGES = [
  ["", "minimum", "maximum"],
  ["length ", "minLength", "maxLength"],
  ["items ", "minItems", "maxItems"],
] as const;

/** One schema: its type, whether it is required, and its constraints. */
function schemaParts(root: JsonObject, schema: JsonObject, required: boolean): Part[] {
  const rest = new Map(Object.entries(schema).filter(([keyword]) => !SAID.has(keyword)));
  const take = (keyword: string): Json | undefined => {
    const value = rest.get(keyword);
    rest.delete(keyword);
    return value;
  };
  const parts: Part[] = [typePart(root, schema)];
  if (required)
    parts.push({ text: "required", atoms: [{ keyword: "required", value: true, text: "required" }] });
  const others = asList(take("allOf")).filter((branch) => asObject(branch).properties === undefined);
  if (others.length > 0)
    parts.push(whole("allOf", `all of ${others.map((each) => inner(root, asObject(each))).join(", ")}`));
  const anyOf = take("anyOf");
  if (anyOf !== undefined)
    parts.push(
      whole(
        "anyOf",
        `any of ${asList(anyOf)
          .map((each) => inner(root, asObject(each)))
          .join(", ")}`,
      ),
    );
  const values = take("enum");
  if (values !== undefined)
    parts.push(
      joined(
        "one of ",
        asList(values).map((value) => atom("enum", value)),
      ),
    );
  for (const [unit, low, high] of RANGES) parts.push(...range(unit, [low, take(low)], [high, take(high)]));
  const pattern = take("pattern");
  if (pattern !== undefined) parts.push(keyed("pattern", pattern));
  const preset = take("default");
  if (preset !== undefined) parts.push(keyed("default", preset));
  const additional = take("additionalProperties");
  if (additional !== undefined && additional !== true) parts.push(keyed("additionalProperties", additional));
  for (const [keyword, value] of rest) parts.push(keyed(keyword, value));
  return parts.filter(({ text }) => text !== "");
}

function typePart(root: JsonObject, schema: JsonObject): Part {
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return {
      text: name,
      atoms: [
        { keyword: "type", value: plainType(root, schema), text: name },
        { keyword: "name", value: name, text: name },
      ],
    };
  }
  const own = ownOf(schema);
  if (own.type === undefined)
    return own.anyOf === undefined && own.allOf === undefined
      ? whole("type", "anything")
      : { text: "", atoms: [] };
  const { items, additionalProperties } = own;
  const words = [own.type].flat().map((type) => {
    if (type === "array" && isObject(items)) return `array of ${inner(root, items)}`;
    if (type === "object" && additionalProperties === true) return "free object";
    return type === "string" && own.format !== undefined ? `string ${own.format}` : String(type);
  });
  if (own.format !== undefined && ![own.type].flat().includes("string")) words.push(`format ${own.format}`);
  const text = words.join(" or ");
  const atoms: Atom[] = [{ keyword: "type", value: plainType(root, own), text }];
  if (additionalProperties === true) atoms.push({ keyword: "additionalProperties", value: true, text });
  if (isObject(items))
    atoms.push(
      ...schemaParts(root, items, false).flatMap((part) =>
        part.atoms.filter(({ keyword }) => keyword !== "type"),
      ),
    );
  return { text, atoms };
}

/** Type, format and null in one notation, references followed: `array of object or null`. */
export function plainType(root: JsonObject, schema: JsonObject): string {
  const own = ownOf(follow(root, schema));
  if (own.anyOf !== undefined)
    return [...new Set(asList(own.anyOf).map((each) => plainType(root, asObject(each))))].join(" or ");
  return [own.type ?? "anything"]
    .flat()
    .map((type) => {
      if (type === "array")
        return `array of ${isObject(own.items) ? plainType(root, own.items) : "anything"}`;
      return own.format === undefined || type === "null" ? String(type) : `${type} ${own.format}`;
    })
    .join(" or ");
}

/** A schema inside another: bare when it is one word, else in brackets with the properties it names. */
function inner(root: JsonObject, schema: JsonObject): string {
  const properties = members(schema.properties).map(
    ([name, child]) =>
      `${name}: ${textOf(schemaParts(root, asObject(child), asList(schema.required).includes(name)))}`,
  );
  const text = [textOf(schemaParts(root, schema, false)), ...properties].filter(Boolean).join("; ");
  return text.includes("; ") || schema.anyOf !== undefined ? `(${text})` : text;
}

function range(
  unit: string,
  [low, from]: [string, Json | undefined],
  [high, to]: [string, Json | undefined],
): Part[] {
  if (from === undefined && to === undefined) return [];
  const text =
    to === undefined
      ? `>= ${show(from)}`
      : from === undefined
        ? `<= ${show(to)}`
        : `${show(from)}..${show(to)}`;
  const bounds = [
    [low, from],
    [high, to],
  ] as const;
  const atoms = bounds.flatMap(([keyword, value]) =>
    value === undefined ? [] : [{ keyword, value, text: unit + text }],
  );
  return [{ text: unit + text, atoms }];
}

function joined(before: string, atoms: readonly Atom[]): Part {
  return { text: before + atoms.map(({ text }) => text).join(", "), atoms };
}

function keyed(keyword: string, value: Json): Part {
  return {
    text: `${keyword} ${show(value)}`,
    atoms: [{ keyword, value, text: `${keyword} ${show(value)}` }],
  };
}

function whole(keyword: string, text: string): Part {
  return { text, atoms: [{ keyword, value: text, text }] };
}

function atom(keyword: string, value: Json | undefined): Atom {
  return { keyword, value: value ?? null, text: show(value) };
}

/** A value as JSON, but a string that nothing else could be mistaken for without its quotes. */
function show(value: Json | undefined): string {
  return typeof value === "string" && !/^(-?\d|true$|false$|null$|["[{])/.test(value)
    ? value
    : JSON.stringify(value);
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("; ");
}
