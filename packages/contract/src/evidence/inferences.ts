import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { openapiFolder } from "../document.ts";

/** What the contract says and no page does, each with its reason: `openapi/inferences.yaml`. */
export interface Inferences {
  /** Reasons of the rules that the checks compute: see `rules.ts`. */
  readonly rules: Readonly<Record<string, string>>;
  /** The last field that is required by the order of a sample, by object. */
  readonly lastRequired: Readonly<Record<string, string>>;
  /** Fields whose lower bound follows from a sample. */
  readonly lowerBound: readonly string[];
  /** Parts of one promise, as EVIDENCE.md spells them. */
  readonly promises: readonly {
    readonly name: string;
    readonly parts: readonly string[];
    readonly reason: string;
  }[];
  /** Words of a place that no page has. */
  readonly words: readonly {
    readonly at: string;
    readonly says: readonly string[];
    readonly reason: string;
  }[];
  /** Operations that exist and whose shape is not documented. */
  readonly notModelled: readonly Readonly<Record<"operation" | "known" | "unknown", string>>[];
  /** What else is known and not in the contract. */
  readonly besides: readonly Readonly<Record<"what" | "known" | "why" | "grade", string>>[];
}

/** Reads the list of inferences. */
export function readInferences(): Inferences {
  return load(readFileSync(join(openapiFolder, "inferences.yaml"), "utf8")) as Inferences;
}
