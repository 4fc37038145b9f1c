/** The document as it is written: names, words and references kept. Everything else in here reads through this file. */
import { readFileSync } from "node:fs";
import { contractFile, readDocument as readWithLines } from "@onvy/contract/document";

export { follow } from "@onvy/contract/document";

/** What a person wrote about a thing. */
interface Words {
  readonly summary?: string;
  readonly description?: string;
}

/** A JSON Schema of the contract. The index signature holds the keywords that no one here needs by name. */
export interface Schema extends Words {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

interface Ref {
  readonly $ref: string;
}

/** A named body. */
export interface Example {
  readonly summary?: string;
  readonly value?: unknown;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Ref>>;
}

export interface Parameter extends Words {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Body extends Words {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaType>>;
}

interface Header extends Words {
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Response extends Body {
  readonly headers?: Readonly<Record<string, Header | Ref>>;
}

export type Security = readonly Readonly<Record<string, readonly string[]>>[];

export interface Operation extends Words {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security?: Security;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Response | Ref>>;
}

export type PathItem = Readonly<Record<string, unknown>> & {
  readonly parameters?: readonly (Parameter | Ref)[];
};

export interface SecurityScheme extends Words {
  readonly type: string;
  readonly name?: string;
  readonly scheme?: string;
}

export interface Document {
  readonly info: { readonly title: string; readonly version: string } & Words;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly security: Security;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

/** Reads the contract, or the document that `ONVY_DOCS_CONTRACT` names: a contract ten times as large is measured so. */
export function readDocument(file = process.env.ONVY_DOCS_CONTRACT ?? contractFile): Document {
  return readWithLines(file).root as unknown as Document; // its shape is the lint's concern
}

/** The schema's name, when the schema is a reference to a named one. */
export function nameOf(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}

/** The contract as its file has it, comments and all. */
export function contractText(): string {
  return readFileSync(contractFile, "utf8");
}
