import type { Json } from "../json.ts";
import type { FieldFact } from "./sources.ts";

/** A number of which the page shows a value and not whether it is an integer. */
export const SOME_NUMBER = "number or integer";

/** The type that a page states or shows, in the notation of `plainType`; undefined when it does neither. */
export function typeOnPage({ type, sample }: FieldFact): string | undefined {
  if (type !== undefined) return printed(type);
  return sample === undefined ? undefined : shown(sample);
}

/** `string<date-time> | null` as `string date-time or null`; `enum<string>[]` as `array of string`. */
function printed(text: string): string {
  const [bare = "", ...nullable] = text.split(" | ");
  const element = bare
    .replace(/\[\]$/, "")
    .replace(/^enum<(\w+)>$/, "$1")
    .replace(/^(\w+)<([\w-]+)>$/, "$1 $2");
  return [bare.endsWith("[]") ? `array of ${element}` : element, ...nullable].join(" or ");
}

function shown(sample: Json): string {
  if (Array.isArray(sample)) return `array of ${shown(sample[0] ?? null)}`;
  if (typeof sample === "number") return Number.isInteger(sample) ? SOME_NUMBER : "number";
  if (typeof sample !== "string") return typeof sample;
  if (/^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(sample)) return "string date-time";
  return /^\d{4}-\d\d-\d\d$/.test(sample) ? "string date" : "string";
}

/** Whether a type of the contract is what the page says, or one of those that its sample leaves open. */
export function agrees(onPage: string, inContract: string): boolean {
  if (!onPage.includes(SOME_NUMBER)) return onPage === inContract;
  return ["number", "integer"].some((kind) => onPage.replace(SOME_NUMBER, kind) === inContract);
}
