import { shapes } from "../generated/shapes.ts";
import { isObject } from "../testing/json.ts";

/** What a schema names: its properties, and what they and its items name. Generated from the contract. */
export interface Shape {
  /** Other schemas, by name, whose properties are this one's as well. */
  readonly of?: readonly string[];
  /** Properties; one that names nothing itself is 0. */
  readonly properties?: Readonly<Record<string, Shape | 0>>;
  readonly items?: Shape;
  /** Values of a list that is open for others. */
  readonly known?: readonly string[];
  /** Anything may be in it. */
  readonly open?: true;
}

/** What a value has and the contract lets through without naming it. */
interface Looseness {
  /** A JSON pointer. */
  readonly place: string;
  readonly rule: "undeclared" | "unknown-value";
  readonly message: string;
}

/** Properties that the schema does not name, and values beyond its open lists. Where anything may be in it, none. */
export function loosenessIn(schema: string, value: unknown): Looseness[] {
  const found: Looseness[] = [];
  visit([{ of: [schema] }], value, "", found);
  return found;
}

function visit(given: readonly Shape[], value: unknown, place: string, found: Looseness[]): void {
  const all = expanded(given);
  if (all.some(({ open }) => open)) return;
  if (Array.isArray(value)) {
    const items = all.map(({ items }) => items).filter((shape) => shape !== undefined);
    for (const [index, item] of value.entries()) visit(items, item, `${place}/${index}`, found);
  } else if (typeof value === "string") {
    const known = all.flatMap(({ known }) => known ?? []);
    const message = `known are ${JSON.stringify(known)}; the list is open`;
    if (known.length > 0 && !known.includes(value)) found.push({ place, rule: "unknown-value", message });
  } else if (isObject(value) && all.some(({ properties }) => properties)) {
    for (const [name, member] of Object.entries(value)) {
      const declared = all.flatMap(({ properties }) =>
        properties && Object.hasOwn(properties, name) ? [properties[name]] : [],
      );
      const inside = declared.filter((shape) => typeof shape === "object");
      const step = `${place}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (declared.length > 0) visit(inside, member, step, found);
      else found.push({ place: step, rule: "undeclared", message: "the contract does not name it" });
    }
  }
}

/** With what the schemas name that they refer to. */
function expanded(given: readonly Shape[]): Shape[] {
  return given.flatMap((shape) => [
    shape,
    ...expanded((shape.of ?? []).flatMap((name) => shapes[name] || [])),
  ]);
}
