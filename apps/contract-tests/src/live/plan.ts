import type { Json } from "@onvy/contract/json";
import type { Contract, Example, Operation } from "@onvy/contract/operations";

/** One request that the contract shows: an example of a body, or of an optional query parameter, or neither. */
export interface Step {
  readonly operation: Operation;
  /** The example's name; `plain` for a call without one. */
  readonly name: string;
  readonly body?: Example | undefined;
  /** The optional parameter that is sent, by its name. */
  readonly query?: Readonly<Record<string, Json>>;
}

const phases = ["POST", "GET", "HEAD", "PUT", "PATCH"];

/**
 * Every request that the contract shows but deletions, in an order that a server with a memory can follow: parents
 * are created before children, all is created before it is read and read before it is changed. It follows from
 * methods and paths alone.
 */
export function planOf({ operations }: Contract): Step[] {
  const phase = ({ method }: Operation): number => phases.indexOf(method);
  return operations
    .filter(({ method }) => method !== "DELETE")
    .sort((left, right) => phase(left) - phase(right) || depth(left.path) - depth(right.path))
    .flatMap(stepsOf);
}

const depth = (path: string): number => path.split("/").length;

/** The request of an operation with nothing optional: its first example, or none. */
export function plainStep(operation: Operation): Step {
  const [body] = operation.request?.examples ?? [];
  return { operation, name: body?.name ?? "plain", body };
}

function stepsOf(operation: Operation): Step[] {
  const [, ...bodies] = operation.request?.examples ?? [];
  const optional = operation.parameters.filter(({ in: where, required }) => where === "query" && !required);
  return [
    plainStep(operation),
    ...bodies.map((body) => ({ operation, name: body.name, body })),
    ...optional.flatMap(({ name, examples }) =>
      examples.map((each) => ({ operation, name: `${name}=${each.name}`, query: { [name]: each.value } })),
    ),
  ];
}

/** The path parameter that names what a POST to this path creates, such as `fact_id`. */
export function createdParameter({ operations }: Contract, { method, path }: Operation): string | undefined {
  const below = operations.map((other) => other.path).filter((other) => other.startsWith(`${path}/{`));
  // GET /users/{user_id} may not be declared, yet /users/{user_id}/facts names its parameter too.
  const [nearest] = below.sort((left, right) => depth(left) - depth(right));
  return method === "POST" ? nearest?.slice(path.length).match(/^\/\{(\w+)\}/)?.[1] : undefined;
}

/** The last parameter of a path that ends in one: it names the item of a collection. */
export function itemParameter(path: string): string | undefined {
  return /\/\{(\w+)\}$/.exec(path)?.[1];
}
