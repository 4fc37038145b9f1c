import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A JSON Schema of the contract. The index signature holds the keywords that no one here needs by name. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

export interface Ref {
  readonly $ref: string;
}

export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples: Readonly<Record<string, Example | Ref>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Body {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Header {
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Response extends Body {
  readonly headers?: Readonly<Record<string, Header | Ref>>;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security?: readonly SecurityRequirement[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Response | Ref>>;
}

export type PathItem = Readonly<Partial<Record<Method, Operation>>> & {
  readonly parameters?: readonly (Parameter | Ref)[];
};

export interface Contract {
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
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, Example>>;
  };
}

const METHODS = ["get", "head", "options", "post", "put", "patch", "delete", "trace"] as const;
type Method = (typeof METHODS)[number];

/** One operation with the name it goes by in EVIDENCE.md: `GET /users` or `WEBHOOK delivery`. */
export interface NamedOperation {
  readonly name: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

export function readContract(file: URL = new URL("onvy.yaml", import.meta.url)): Contract {
  return parse(readFileSync(file, "utf8"), { maxAliasCount: -1 });
}

/** The node itself, or what its `$ref` points to. */
export function follow<T extends object>(contract: Contract, node: T | Ref): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  const target = node.$ref
    .slice("#/".length)
    .split("/")
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | undefined)?.[unescapePointer(key)],
      contract,
    );
  if (target === undefined) throw new Error(`onvy.yaml: nothing at ${node.$ref}`);
  return target as T;
}

export function operationsOf(contract: Contract): NamedOperation[] {
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

/** One body that a request or a response may carry. */
export interface NamedBody extends MediaType {
  /** `GET /users 200`, or `POST /users request`. */
  readonly name: string;
}

/** The JSON bodies of an operation, each response through its `$ref`. */
export function bodiesOf(contract: Contract, { name, operation }: NamedOperation): NamedBody[] {
  const bodies: (readonly [string, Body | undefined])[] = [
    ["request", operation.requestBody],
    ...Object.entries(operation.responses).map(
      ([status, response]) => [status, follow<Response>(contract, response)] as const,
    ),
  ];
  return bodies.flatMap(([part, body]) => {
    const content = body?.content?.["application/json"];
    return content === undefined ? [] : [{ name: `${name} ${part}`, ...content }];
  });
}

function unescapePointer(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
