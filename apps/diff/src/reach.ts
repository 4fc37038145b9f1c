import { METHODS } from "@onvy/contract/document";
import {
  at,
  fromPointer,
  isObject,
  type Json,
  type JsonObject,
  type Path,
  pointer,
} from "@onvy/contract/json";
import type { Audience } from "./change.ts";

/** Who and what a place in the contract reaches. */
export interface Reach {
  readonly audiences: readonly Audience[];
  readonly operations: readonly string[];
  readonly types: readonly string[];
}

/** One use of a component: by which operation, and felt by whom. */
interface Use {
  readonly operation: string;
  readonly audience: Audience;
}

/** Tells what a place of this contract reaches, through every `$ref`. */
export function reachIn(root: JsonObject): (place: string) => Reach {
  const parts = partsOf(root);
  const uses = usesOf(root, parts);
  const containing = typesContaining(root);
  return (place) => {
    const path = fromPointer(place);
    const [kind, section, name] = path;
    const component = kind === "components" ? pointer(path.slice(0, 3)) : undefined;
    const found =
      section === "securitySchemes" || kind === "security" || kind === "servers"
        ? demanding(root, section === "securitySchemes" ? name : undefined)
        : component
          ? (uses.get(component) ?? [])
          : parts.filter((part) => place.startsWith(part.place) || part.place.startsWith(`${place}/`));
    const types = component && section === "schemas" ? [...(containing.get(name ?? "") ?? [])] : [];
    return {
      audiences: unique(found.map(({ audience }) => audience)),
      operations: unique(found.map(({ operation }) => operation)),
      types,
    };
  };
}

interface Part extends Use {
  readonly place: string;
  readonly node: Json;
}

/** What each operation and webhook sends and answers, part by part. */
function partsOf(root: JsonObject): Part[] {
  return (["paths", "webhooks"] as const).flatMap((kind) =>
    entries(root[kind]).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = at(item, [method]);
        if (!isObject(operation)) return [];
        const title = kind === "paths" ? `${method.toUpperCase()} ${path}` : `WEBHOOK ${path}`;
        const asks: Audience = kind === "paths" ? "sends" : "receives";
        const answers: Audience = kind === "paths" ? "reads" : "receives";
        const part = (steps: Path, node: Json | undefined, audience: Audience): Part[] =>
          node === undefined
            ? []
            : [{ operation: title, audience, place: pointer([kind, path, ...steps]), node }];
        return [
          ...part(["parameters"], at(item, ["parameters"]), asks),
          ...Object.entries(operation).flatMap(([key, node]) =>
            part([method, key], node, key === "responses" ? answers : asks),
          ),
        ];
      }),
    ),
  );
}

/** For each component, the operations that use it however indirectly. */
function usesOf(root: JsonObject, parts: readonly Part[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const part of parts)
    for (const component of closure(root, part.node)) {
      const known = uses.get(component) ?? [];
      uses.set(component, [...known, { operation: part.operation, audience: part.audience }]);
    }
  return uses;
}

/** For each named schema, itself and every named schema that contains it. */
function typesContaining(root: JsonObject): Map<string, Set<string>> {
  const containing = new Map<string, Set<string>>();
  for (const [name, schema] of entries(at(root, ["components", "schemas"]))) {
    const inner = [...closure(root, schema)].map(fromPointer).filter(([, section]) => section === "schemas");
    for (const part of [name, ...inner.map(([, , each]) => each ?? "")])
      containing.set(part, (containing.get(part) ?? new Set()).add(name));
  }
  return containing;
}

/** Pointers of the components that a value refers to, and they in turn. */
export function closure(root: JsonObject, value: Json, seen = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) closure(root, each, seen);
  if (!isObject(value)) return seen;
  const reference = typeof value.$ref === "string" ? value.$ref.slice(1) : undefined;
  if (reference && !seen.has(reference)) {
    seen.add(reference);
    closure(root, at(root, fromPointer(reference)) ?? null, seen);
  }
  for (const each of Object.values(value)) closure(root, each, seen);
  return seen;
}

/** The operations that demand the scheme, or any credential; a caller sends it. */
function demanding(root: JsonObject, scheme: string | undefined): Use[] {
  return entries(root.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = at(item, [method]);
      if (!isObject(operation)) return [];
      const security = JSON.stringify(operation.security ?? root.security ?? []);
      return scheme === undefined || security.includes(`"${scheme}"`)
        ? [{ operation: `${method.toUpperCase()} ${path}`, audience: "sends" as const }]
        : [];
    }),
  );
}

function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? Object.entries(value) : [];
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
