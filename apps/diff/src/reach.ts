import { at, fromPointer, isObject, type Json, type JsonObject, members, pointer } from "@onvy/contract/json";
import type { Audience } from "./change.ts";
import { operationsIn, type Part } from "./parts.ts";

/** Who and what a place in the contract reaches. */
interface Reach {
  readonly audiences: readonly Audience[];
  readonly operations: readonly string[];
  readonly types: readonly string[];
}

/** Tells what a place of this contract reaches, through every `$ref`. */
export function reachIn(root: JsonObject): (place: string) => Reach {
  const uses = usesIn(root);
  const schemas = members(at(root, ["components", "schemas"])).map(([name, schema]) => ({
    name,
    refers: closure(root, schema).add(pointer(["components", "schemas", name])),
  }));
  return (place) => {
    const path = fromPointer(place);
    const [kind, section, name] = path;
    const component = kind === "components" ? pointer(path.slice(0, 3)) : undefined;
    const found =
      section === "securitySchemes" || kind === "security" || kind === "servers"
        ? demanding(root, section === "securitySchemes" ? name : undefined)
        : uses.filter((use) =>
            component
              ? use.refers.has(component)
              : place.startsWith(use.place) || use.place.startsWith(`${place}/`),
          );
    const types = schemas.filter(({ refers }) => component && section === "schemas" && refers.has(component));
    return {
      audiences: [...new Set(found.map(({ audience }) => audience))],
      operations: [...new Set(found.map(({ operation }) => operation))],
      types: types.map((schema) => schema.name),
    };
  };
}

/** What an operation or a webhook sends or answers, part by part. */
interface Use {
  readonly operation: string;
  readonly audience: Audience;
  readonly place: string;
  /** The components that it is made of, however indirectly. */
  readonly refers: ReadonlySet<string>;
}

function usesIn(root: JsonObject): Use[] {
  return (["paths", "webhooks"] as const).flatMap((kind) =>
    operationsIn(root, kind).flatMap(({ title, item, self }) => {
      const use = ({ node, pointer: above }: Part, key: string): Use => ({
        operation: title,
        audience: kind === "webhooks" ? "receives" : key === "responses" ? "reads" : "sends",
        place: `${above}${pointer([key])}`,
        refers: closure(root, node[key]),
      });
      const shared = item.node.parameters === undefined ? [] : [use(item, "parameters")];
      return [...shared, ...Object.keys(self.node).map((key) => use(self, key))];
    }),
  );
}

/** Pointers of the components that a value refers to, and they in turn. */
export function closure(root: JsonObject, value: Json | undefined, seen = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) closure(root, each, seen);
  if (!isObject(value)) return seen;
  const reference = typeof value.$ref === "string" ? value.$ref.slice(1) : undefined;
  if (reference && !seen.has(reference)) {
    seen.add(reference);
    closure(root, at(root, fromPointer(reference)), seen);
  }
  for (const each of Object.values(value)) closure(root, each, seen);
  return seen;
}

/** The operations that demand the scheme, or any credential; a caller sends it. */
function demanding(root: JsonObject, scheme: string | undefined): Pick<Use, "operation" | "audience">[] {
  return operationsIn(root, "paths")
    .filter(({ self }) => {
      const security = JSON.stringify(self.node.security ?? root.security ?? []);
      return scheme === undefined || security.includes(`"${scheme}"`);
    })
    .map(({ title }) => ({ operation: title, audience: "sends" }));
}
