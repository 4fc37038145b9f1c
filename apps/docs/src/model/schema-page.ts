/** A schema as its page shows it. */
import { type Document, follow, nameOf, type Response } from "./document.ts";
import { type Facts, factAt } from "./facts.ts";
import { alternativesOf, fieldsOf } from "./fields.ts";
import { kebab } from "./kebab.ts";
import { operationsIn } from "./operation-page.ts";
import type { SchemaPage } from "./reference.ts";
import { limitsOf, typeOf } from "./type-text.ts";

/** All that a schema's page shows. */
export function schemaPage(document: Document, facts: Facts, name: string): SchemaPage {
  const schema = document.components.schemas[name] ?? {};
  return {
    name,
    slug: kebab(name),
    description: schema.description ?? "",
    type: typeOf(schema),
    limits: limitsOf(schema),
    values: (schema.enum ?? []).map(String),
    bases: (schema.allOf ?? []).flatMap((branch) => nameOf(branch) ?? []),
    alternatives: alternativesOf(schema),
    fields: fieldsOf(document, facts, name),
    fact: factAt(facts, name),
    operations: Object.values(operationsUsing(document, name)),
    holders: Object.entries(document.components.schemas)
      .filter(([holder, holding]) => holder !== name && refersTo(holding, name))
      .map(([holder]) => holder),
  };
}

function operationsUsing(document: Document, name: string): string[] {
  const reach = new Set([name]);
  for (let size = 0; size < reach.size; ) {
    size = reach.size;
    for (const [holder, schema] of Object.entries(document.components.schemas))
      if ([...reach].some((known) => refersTo(schema, known))) reach.add(holder);
  }
  return [...operationsIn(document.paths), ...operationsIn(document.webhooks ?? {}, true)]
    .filter(({ operation }) => {
      const responses = Object.values(operation.responses).map((raw) => follow<Response>(document, raw));
      return [...reach].some((known) => refersTo([operation.requestBody, responses], known));
    })
    .map(({ operation }) => operation.operationId);
}

function refersTo(node: unknown, name: string): boolean {
  if (typeof node !== "object" || node === null) return false;
  if ("$ref" in node && node.$ref === `#/components/schemas/${name}`) return true;
  return Object.values(node).some((child) => refersTo(child, name));
}
