import { METHODS } from "@onvy/contract/document";
import { asObject, isObject, type Json, type JsonObject, members } from "@onvy/contract/json";

/** How the names of one copy are made, such as the second. */
export interface Naming {
  readonly copy: number;
  /** Of a component or an operationId: `UserC2`. */
  name(name: string): string;
  /** Of text that may hold names: `GET /c2/users 200`, `UserC2.height`. */
  text(text: string): string;
}

/** The names of the n-th copy of a contract's operations. */
export function naming(document: JsonObject, copy: number): Naming {
  const name = (known: string): string => `${known}C${copy}`;
  const ids = members(document.paths).flatMap(([, item]) =>
    METHODS.flatMap((method) => asObject(asObject(item)[method]).operationId ?? []),
  );
  const own = [...Object.keys(asObject(asObject(document.components).schemas)), ...ids];
  const names = new RegExp(`(?<![\\w/.])(${own.join("|")})(?!\\w)`, "g");
  return {
    copy,
    name,
    text: (text) =>
      text.replace(/\b([A-Z]+) \/(?=[\w{])/g, `$1 /c${copy}/`).replace(names, (known) => name(known)),
  };
}

/** The contract with every operation and all that it refers to `times` times, under other names. */
export function multiply(document: JsonObject, times: number): JsonObject {
  const paths = { ...asObject(document.paths) };
  const components = structuredClone(asObject(document.components)); // sections are added to below
  for (let copy = 2; copy <= times; copy++) {
    const { name } = naming(document, copy);
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

/** The data with all its names in each of the copies as well: for what speaks of operations by name. */
export function copiesOf(data: Json, names: Naming): Json {
  if (typeof data === "string") return names.text(data);
  if (Array.isArray(data)) return data.map((item) => copiesOf(item, names));
  if (!isObject(data)) return data;
  return Object.fromEntries(members(data).map(([key, value]) => [names.text(key), copiesOf(value, names)]));
}
