/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [name: string]: Json;
}

/** Where something stands in a JSON value: property names and array indices, outermost first. */
export type Path = readonly string[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is an object, else an empty one. */
export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The value if it is a list, else an empty one. */
export function asList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The members of an object, in order; none of anything else. */
export function members(value: Json | undefined): [string, Json][] {
  return Object.entries(asObject(value));
}

/** What a list or an object holds, by index or name; nothing of anything else. */
export function children(value: Json | undefined): [string, Json][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** The value and all that it holds, outermost first, each with where it stands; nothing below the members to skip. */
export function* walk(
  value: Json | undefined,
  path: Path = [],
  skip: readonly string[] = [],
): Generator<[path: Path, value: Json]> {
  if (value === undefined) return;
  yield [path, value];
  for (const [step, child] of children(value))
    if (!skip.includes(step)) yield* walk(child, [...path, step], skip);
}

/** Reads the value at a path; undefined where there is none. */
export function at(value: Json | undefined, path: Path): Json | undefined {
  let found: Json | undefined = value;
  for (const step of path) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (isObject(found) && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** A copy of the value in which the place at a path holds something else; undefined removes it. */
export function put(value: Json, path: Path, replacement: Json | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return replacement ?? null;
  const isRemoved = rest.length === 0 && replacement === undefined;
  if (Array.isArray(value)) {
    const index = Number(step);
    return isRemoved
      ? value.toSpliced(index, 1)
      : value.toSpliced(index, 1, put(value[index] ?? null, rest, replacement));
  }
  const { [step]: old = null, ...others } = asObject(value);
  return isRemoved ? others : { ...asObject(value), [step]: put(old, rest, replacement) };
}

/** The path as a JSON pointer (RFC 6901). */
export function pointer(path: Path): string {
  return path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The path that a JSON pointer stands for. */
export function fromPointer(text: string): string[] {
  return text
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The path with every array index as `*`. */
export function template(path: Path): string[] {
  return path.map((step) => (/^\d+$/.test(step) ? "*" : step));
}
