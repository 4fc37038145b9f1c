import { ContractError } from "@onvy/contract/document";
import { asList, type Json, members } from "@onvy/contract/json";
import type { Body, Contract, Operation } from "@onvy/contract/operations";
import { type Schema, typesOf } from "@onvy/contract/schema";

/** What is counted. */
export const kinds = [
  "operations",
  "credentials",
  "responses",
  "parameters",
  "properties",
  "enum values",
  "constraints",
  "examples",
  "webhooks",
] as const;
export type Kind = (typeof kinds)[number];

/** One countable thing of the contract. */
export interface Item {
  readonly kind: Kind;
  /** The operation or webhook that it belongs to. */
  readonly owner: string;
  /** Unique: `constraints createUser request /id required`. */
  readonly id: string;
}

/** Everything that the contract declares, one item each. */
export function declaredItems({ operations, webhooks }: Contract): Item[] {
  const items = [
    ...operations.flatMap(itemsOf),
    ...webhooks.flatMap(({ name, operation }) => [
      item("webhooks", name),
      ...operation.parameters.map((parameter) => item("webhooks", name, "header", parameter.name)),
      // No server checks deliveries against the contract, so their constraints are not counted.
      ...bodyItems(name, "delivery", operation.request)
        .filter(({ kind }) => kind !== "constraints")
        .map(({ id }) => webhookItem(name, id)),
    ]),
  ];
  return [...new Map(items.map((each) => [each.id, each])).values()];
}

export function item(kind: Kind, owner: string, ...rest: string[]): Item {
  return { kind, owner, id: [kind, owner, ...rest].join(" ") };
}

/** A webhook's property, listed value or example, counted as the webhook's. */
export function webhookItem(name: string, id: string): Item {
  return item("webhooks", name, id.replace(` ${name} delivery`, ""));
}

function itemsOf(operation: Operation): Item[] {
  const { id, parameters, request, responses, security } = operation;
  return [
    item("operations", id),
    ...(security.length > 0 ? [item("credentials", id, "refused")] : []),
    ...security.map(({ name }) => item("credentials", id, name)),
    ...parameters.flatMap((parameter) => [
      item("parameters", id, parameter.in, parameter.name),
      ...bodyItems(id, `${parameter.in} ${parameter.name}`, parameter).filter(
        // What stands in a URL is a string: no request can break the type string there.
        (each) => parameter.in === "header" || !each.id.endsWith(" / type string"),
      ),
      ...(parameter.required && parameter.in !== "path"
        ? [item("constraints", id, parameter.in, parameter.name, "required")]
        : []),
    ]),
    ...bodyItems(id, "request", request),
    ...(request?.required ? [item("constraints", id, "request required")] : []),
    ...responses.flatMap(({ key, body, headers }) => [
      item("responses", id, key),
      ...headers.map(({ name }) => item("responses", id, key, "header", name)),
      ...bodyItems(id, key, body),
    ]),
  ];
}

function bodyItems(owner: string, place: string, body?: Pick<Body, "schema" | "examples">): Item[] {
  if (!body) return [];
  return [
    ...schemaItems(owner, place, body.schema),
    ...body.examples.map(({ name }) => item("examples", owner, place, name)),
  ];
}

/** Keywords that state no rule. */
const annotations = [
  "title",
  "description",
  "default",
  "examples",
  "example",
  "deprecated",
  "readOnly",
  "writeOnly",
  "discriminator",
  "externalDocs",
  "contentEncoding",
  "contentMediaType",
  "$comment",
  "xml",
];

/** Keywords with an allowed side worth a request of its own. */
export const bounds = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
];

/** Keywords that are refused as a whole. */
const plain = ["format", "pattern", "const", "multipleOf", "uniqueItems", "minProperties", "maxProperties"];

/** Walks every keyword of the schema; one that the suite does not know is an error, not a gap. */
export function schemaItems(owner: string, place: string, schema: Schema, path = ""): Item[] {
  const constraint = (...rest: string[]): Item => item("constraints", owner, place, path || "/", ...rest);
  const inside = (part: Schema, step = ""): Item[] => schemaItems(owner, place, part, path + step);
  const unknown = (what: string): ContractError =>
    new ContractError(
      `${owner} ${place} ${path}: the suite does not know the keyword ${what}: teach items.ts and breakages.ts.`,
    );
  return Object.entries(schema as Record<string, Json>).flatMap(([keyword, value]): Item[] => {
    if (annotations.includes(keyword) || keyword.startsWith("x-")) return [];
    if (plain.includes(keyword)) return [constraint(keyword)];
    if (bounds.includes(keyword)) return [constraint(keyword), constraint(keyword, "allowed")];
    switch (keyword) {
      case "type": {
        const types = typesOf(schema);
        const nullable = types.includes("null") ? [constraint("null allowed")] : [];
        return [constraint("type", types.join(",")), ...nullable];
      }
      case "enum": {
        const listed = asList(value).map((each) => [path || "/", JSON.stringify(each)]);
        return [constraint("enum"), ...listed.map((each) => item("enum values", owner, place, ...each))];
      }
      case "required":
        return asList(value).map((name) => constraint("required", String(name)));
      case "properties":
        return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
          item("properties", owner, place, `${path}/${name}`),
          ...inside(property, `/${name}`),
        ]);
      case "items":
        return inside(value as Schema, "/*"); // what the keyword holds
      case "additionalProperties":
        if (typeof value !== "boolean") throw unknown(`${keyword} with a schema`);
        return value ? [] : [constraint("additionalProperties")];
      case "dependentRequired":
        return members(value).map(([name]) => constraint("dependentRequired", name));
      case "anyOf":
      case "oneOf": {
        const branches = (schema[keyword] ?? []).flatMap((branch, index) => [
          constraint(keyword, "allowed", String(index)),
          ...inside(branch),
        ]);
        return [constraint(keyword), ...branches];
      }
      default:
        throw unknown(keyword);
    }
  });
}
