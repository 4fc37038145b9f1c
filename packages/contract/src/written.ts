/** The contract as written, with its `$ref`s: what EVIDENCE.md names. `operations.ts` has it as meant. */
import { follow, METHODS, type Method } from "./document.ts";
import type { JsonObject } from "./json.ts";

/** A JSON Schema of the contract. The index signature holds the keywords that no one here needs by name. */
export interface WrittenSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, WrittenSchema>>;
  readonly additionalProperties?: boolean;
  readonly items?: WrittenSchema;
  readonly allOf?: readonly WrittenSchema[];
  readonly anyOf?: readonly WrittenSchema[];
  readonly [keyword: string]: unknown;
}

export interface Ref {
  readonly $ref: string;
}

export interface WrittenMediaType {
  readonly schema: WrittenSchema;
}

export interface WrittenParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: WrittenSchema;
}

export interface WrittenBody {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, WrittenMediaType>>;
}

export interface WrittenHeader {
  readonly required?: boolean;
  readonly schema: WrittenSchema;
}

export interface WrittenResponse extends WrittenBody {
  readonly headers?: Readonly<Record<string, WrittenHeader | Ref>>;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface WrittenOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security?: readonly SecurityRequirement[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly (WrittenParameter | Ref)[];
  readonly requestBody?: WrittenBody;
  readonly responses: Readonly<Record<string, WrittenResponse | Ref>>;
}

export type WrittenPathItem = Readonly<Partial<Record<Method, WrittenOperation>>> & {
  readonly parameters?: readonly (WrittenParameter | Ref)[];
};

export interface WrittenContract {
  readonly openapi: string;
  readonly jsonSchemaDialect: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly contact: Readonly<Record<string, string>>;
    readonly license: Readonly<Record<string, string>>;
  };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly security: readonly SecurityRequirement[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, WrittenPathItem>>;
  readonly webhooks: Readonly<Record<string, WrittenPathItem>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly schemas: Readonly<Record<string, WrittenSchema>>;
  };
}

/** One operation with the name it goes by in EVIDENCE.md: `GET /users` or `WEBHOOK delivery`. */
export interface NamedOperation {
  readonly name: string;
  readonly operation: WrittenOperation;
  readonly parameters: readonly WrittenParameter[];
}

/** The contract's root as these types have it: its shape is the lint's concern. */
export function asWritten(root: JsonObject): WrittenContract {
  return root as unknown as WrittenContract;
}

/** Every operation, then every webhook. */
export function writtenOperations(contract: WrittenContract): NamedOperation[] {
  const found: NamedOperation[] = [];
  for (const root of ["paths", "webhooks"] as const) {
    for (const [key, item] of Object.entries(contract[root])) {
      for (const method of METHODS) {
        const operation = item[method];
        if (operation === undefined) continue;
        found.push({
          name: root === "paths" ? `${method.toUpperCase()} ${key}` : `WEBHOOK ${key}`,
          operation,
          parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
            follow(contract, parameter),
          ),
        });
      }
    }
  }
  return found;
}
