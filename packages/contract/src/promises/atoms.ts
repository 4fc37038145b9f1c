import type { Json } from "../json.ts";

/** One thing that the contract promises: a type, a bound, one value of a list. */
export interface Atom {
  /** The keyword that promises it; `type` stands for type, format and null together, `name` for a schema's name. */
  readonly keyword: string;
  readonly value: Json;
  /** What EVIDENCE.md calls it. */
  readonly text: string;
}

/** One part of a promise as EVIDENCE.md writes it, and what it promises. */
export interface Part {
  readonly text: string;
  readonly atoms: readonly Atom[];
}

/** One promise by its keyword. */
export function atom(keyword: string, value: Json | undefined, text = show(value)): Atom {
  return { keyword, value: value ?? null, text };
}

/** A promise that is a part of its own. */
export function part(keyword: string, value: Json | undefined, text = show(value)): Part {
  return { text, atoms: [atom(keyword, value, text)] };
}

/** A promise that is only read as a whole. */
export function whole(keyword: string, text: string): Part {
  return part(keyword, text, text);
}

/** Several promises in one part: `one of a, b`. */
export function joined(before: string, atoms: readonly Atom[]): Part {
  return { text: before + atoms.map(({ text }) => text).join(", "), atoms };
}

/** That something must be there. */
export const REQUIRED = part("required", true, "required");

/** A value as JSON, but a string that nothing else could be mistaken for without its quotes. */
export function show(value: Json | undefined): string {
  return typeof value === "string" && !/^(-?\d|true$|false$|null$|["[{])/.test(value)
    ? value
    : JSON.stringify(value);
}

/** The parts on one line. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("; ");
}
