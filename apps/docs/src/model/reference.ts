/** All that the reference shows: operations, schemas and tags, ready to be laid out. */
import { type Document, type Parameter, readDocument } from "./document.ts";
import { type Fact, type Facts, readFacts } from "./facts.ts";
import type { Field } from "./fields.ts";
import { operationPage, operationsIn } from "./operation-page.ts";
import { schemaPage } from "./schema-page.ts";
import type { TypePart } from "./type-text.ts";

/** A named body of the contract. */
export interface NamedExample {
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
}

/** What a request or a response carries. */
export interface BodyPage {
  readonly description: string;
  readonly required: boolean;
  readonly type: readonly TypePart[];
  /** The schema whose fields are shown, if it has a name. */
  readonly schema: string | undefined;
  readonly fields: readonly Field[];
  readonly alternatives: readonly string[];
  readonly examples: readonly NamedExample[];
}

export interface ResponsePage {
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Field[];
  readonly body: BodyPage | undefined;
  readonly fact: Fact | undefined;
}

/** One way in. */
export interface Credential {
  readonly scheme: string;
  readonly kind: "apiKey" | "bearer" | "basic";
  readonly header: string;
  readonly description: string;
  readonly fact: Fact | undefined;
}

export interface ParameterField extends Field {
  readonly in: Parameter["in"];
  readonly example: unknown;
}

export interface OperationPage {
  readonly id: string;
  readonly slug: string;
  readonly method: string;
  readonly path: string;
  /** The name by which EVIDENCE.md and the client know it: `GET /users`, `WEBHOOK delivery`. */
  readonly name: string;
  readonly webhook: boolean;
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  readonly credentials: readonly Credential[];
  readonly parameters: readonly ParameterField[];
  readonly request: BodyPage | undefined;
  readonly responses: readonly ResponsePage[];
  readonly fact: Fact | undefined;
}

export interface SchemaPage {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly type: readonly TypePart[];
  readonly limits: readonly string[];
  readonly values: readonly string[];
  readonly bases: readonly string[];
  readonly alternatives: readonly string[];
  readonly fields: readonly Field[];
  readonly fact: Fact | undefined;
  /** operationIds that send or return it, directly or inside another schema. */
  readonly operations: readonly string[];
  /** Schemas that hold it. */
  readonly holders: readonly string[];
}

export interface Tag {
  readonly name: string;
  readonly description: string;
}

export interface Reference {
  readonly document: Document;
  readonly facts: Facts;
  readonly operations: readonly OperationPage[];
  readonly schemas: readonly SchemaPage[];
  readonly tags: readonly Tag[];
}

/** Reads the contract and its evidence. */
export function readReference(document = readDocument()): Reference {
  const found = [...operationsIn(document.paths), ...operationsIn(document.webhooks ?? {}, true)];
  const facts = readFacts(document);
  const operations = found.map((entry) => operationPage(document, facts, entry));
  return {
    document,
    facts,
    operations,
    schemas: Object.keys(document.components.schemas).map((name) => schemaPage(document, facts, name)),
    tags: document.tags.filter(({ name }) => operations.some(({ tag }) => tag === name)),
  };
}
