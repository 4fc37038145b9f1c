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

/** Several promises in one part: `one of a, b`. */
export function joined(before: string, atoms: readonly Atom[]): Part {
  return { text: before + atoms.map(({ text }) => text).join(", "), atoms };
}

/** A keyword that stands as it is in the document. */
export function keyed(keyword: string, value: Json): Part {
  return {
    text: `${keyword} ${show(value)}`,
    atoms: [{ keyword, value, text: `${keyword} ${show(value)}` }],
  };
}

/** A promise that is only read as a whole. */
export function whole(keyword: string, text: string): Part {
  return { text, atoms: [{ keyword, value: text, text }] };
}

/** One promise by its keyword. */
export function atom(keyword: string, value: Json | undefined): Atom {
  return { keyword, value: value ?? null, text: show(value) };
}

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
