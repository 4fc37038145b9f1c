import { shapes } from "../generated/shapes.ts";
import { isObject } from "../testing/json.ts";

/** What a schema names: its properties, and what they and its items name. Generated from the contract. */
export interface Shape {
  /** Other schemas, by name, whose properties are this one's as well. */
  readonly of?: readonly string[];
  /** Properties; one that names nothing itself is 0. */
  readonly properties?: Readonly<Record<string, Shape | 0>>;
  readonly items?: Shape;
  /** Anything may be in it. */
  readonly open?: true;
}

/** Places of properties that the schema does not name, as JSON pointers. Where anything may be in it, none. */
export function undeclaredIn(schema: string, value: unknown): string[] {
  const places: string[] = [];
  visit([{ of: [schema] }], value, "", places);
  return places;
}

function visit(given: readonly Shape[], value: unknown, place: string, places: string[]): void {
  const all = expanded(given);
  if (all.some(({ open }) => open)) return;
  if (Array.isArray(value)) {
    const items = all.map(({ items }) => items).filter((shape) => shape !== undefined);
    for (const [index, item] of value.entries()) visit(items, item, `${place}/${index}`, places);
  } else if (isObject(value) && all.some(({ properties }) => properties)) {
    for (const [name, member] of Object.entries(value)) {
      const known = all.flatMap(({ properties }) =>
        properties && Object.hasOwn(properties, name) ? [properties[name]] : [],
      );
      const step = `${place}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (known.length === 0) places.push(step);
      else
        visit(
          known.filter((shape) => typeof shape === "object"),
          member,
          step,
          places,
        );
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
