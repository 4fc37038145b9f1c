import { METHODS } from "@onvy/contract/document";
import { asObject, isObject, type Json, type JsonObject, members } from "@onvy/contract/json";

/** What a component or an operationId is called in a copy: `UserC2`. */
const nameIn = (copy: number, name: string): string => `${name}C${copy}`;

/** Gives text that may hold names those of the n-th copy of a contract: `GET /c2/users 200`, `UserC2.height`. */
export type Renaming = (text: string) => string;

/** The renaming for the n-th copy of a contract's operations. */
export function renaming(document: JsonObject, copy: number): Renaming {
  const ids = members(document.paths).flatMap(([, item]) =>
    METHODS.flatMap((method) => asObject(asObject(item)[method]).operationId ?? []),
  );
  const own = [...Object.keys(asObject(asObject(document.components).schemas)), ...ids];
  const names = new RegExp(`(?<![\\w/.])(${own.join("|")})(?!\\w)`, "g");
  return (text) =>
    text.replace(/\b([A-Z]+) \/(?=[\w{])/g, `$1 /c${copy}/`).replace(names, (known) => nameIn(copy, known));
}

/** The contract with every operation and all that it refers to `times` times, under other names. */
export function multiply(document: JsonObject, times: number): JsonObject {
  const paths = { ...asObject(document.paths) };
  const components = structuredClone(asObject(document.components)); // sections are added to below
  for (let copy = 2; copy <= times; copy++) {
    const name = (known: string): string => nameIn(copy, known);
    const wanted: [section: string, name: string][] = [];
    const copied = (value: Json): Json =>
      JSON.parse(JSON.stringify(value), (key, held) => {
        if (key === "operationId") return name(held);
        const [, section, component] =
          (key === "$ref" && /^#\/components\/(schemas|examples)\/(.+)$/.exec(held)) || [];
        if (!section || !component) return held;
        wanted.push([section, component]);
        return `#/components/${section}/${name(component)}`;
      });
    for (const [path, item] of members(document.paths)) paths[`/c${copy}${path}`] = copied(item);
    for (let next = wanted.pop(); next; next = wanted.pop()) {
      const [section, component] = next;
      const held = asObject(components[section]);
      const original = asObject(asObject(document.components)[section])[component];
      if (original !== undefined && held[name(component)] === undefined)
        held[name(component)] = section === "schemas" ? copied(original) : original;
    }
  }
  return { ...document, paths, components };
}

/** The data with all its names in a copy: for what speaks of operations by name. */
export function copyOf(data: Json, rename: Renaming): Json {
  if (typeof data === "string") return rename(data);
  if (Array.isArray(data)) return data.map((item) => copyOf(item, rename));
  if (!isObject(data)) return data;
  return Object.fromEntries(members(data).map(([key, value]) => [rename(key), copyOf(value, rename)]));
}
