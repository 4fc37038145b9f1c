import type { Contract, Example, Operation, Parameter } from "@onvy/contract/operations";

/** One request that the contract shows: an example of a body, or of an optional query parameter, or neither. */
export interface Step {
  readonly operation: Operation;
  /** The example's name; `plain` for a call without one. */
  readonly name: string;
  readonly body?: Example;
  readonly query?: { readonly parameter: Parameter; readonly example: Example };
}

/**
 * Every request that the contract shows, in an order that a server with a memory can follow: parents are
 * created before children, all is created before it is read and read before it is changed, and deletions
 * come last. It follows from methods and paths alone.
 */
export function planOf({ operations }: Contract): Step[] {
  return [...operations]
    .sort((left, right) => phase(left) - phase(right) || depth(left) - depth(right))
    .flatMap(stepsOf);
}

/** The request of an operation with nothing optional: its first example, or none. */
export function plainStep(operation: Operation): Step {
  const [body] = operation.request?.examples ?? [];
  return body ? { operation, name: body.name, body } : { operation, name: "plain" };
}

const phases = ["POST", "GET", "HEAD", "PUT", "PATCH", "DELETE"];

const phase = ({ method }: Operation): number => phases.indexOf(method);

function depth({ method, path }: Operation): number {
  const segments = path.split("/").length;
  return method === "DELETE" ? -segments : segments;
}

function stepsOf(operation: Operation): Step[] {
  const bodies = operation.request?.examples ?? [];
  const withBody = bodies.map((body) => ({ operation, name: body.name, body }));
  const optional = operation.parameters.filter(
    (parameter) => parameter.in === "query" && !parameter.required,
  );
  const withQuery = optional.flatMap((parameter) =>
    parameter.examples.map((example) => ({
      operation,
      name: `${parameter.name}=${example.name}`,
      query: { parameter, example },
    })),
  );
  const plain = withBody.length === 0 ? [{ operation, name: "plain" }] : withBody;
  return [...plain, ...withQuery];
}

/** The path parameter that names what a POST to this path creates, such as `fact_id`. */
export function createdParameter({ operations }: Contract, { method, path }: Operation): string | undefined {
  if (method !== "POST") return undefined;
  const item = operations.find(
    (other) => other.path.startsWith(`${path}/{`) && itemOf(other.path)?.[0] === path,
  );
  // GET /users/{user_id} may not be declared, yet /users/{user_id}/facts names its parameter too.
  return item && itemOf(item.path)?.[1] ? itemOf(item.path)?.[1] : firstBelow(operations, path);
}

function firstBelow(operations: readonly Operation[], path: string): string | undefined {
  const below = operations.find((other) => other.path.startsWith(`${path}/{`));
  return below && /^\{(\w+)\}/.exec(below.path.slice(path.length + 1))?.[1];
}

/** The collection and the last parameter of a path that ends in one. */
export function itemOf(path: string): [collection: string, parameter: string] | undefined {
  const [, collection, parameter] = /^(.*)\/\{(\w+)\}$/.exec(path) ?? [];
  return collection !== undefined && parameter ? [collection, parameter] : undefined;
}
