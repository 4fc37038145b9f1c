import { isObject, type Json } from "@onvy/contract/json";
import type { BodyPlace, Case } from "./bodies.ts";

/** What a generated validator does: zod's part that all of its versions share. */
interface Validator {
  safeParse(value: unknown): {
    success: boolean;
    data?: unknown;
    error?: { issues: { path: unknown[]; message: string }[] };
  };
}

/** How many bodies or operations there are, and how many of them a reader took. */
export interface Count {
  readonly taken: number;
  readonly all: number;
}

/**
 * Puts every body to its validator. A field that the validator drops is lost, so the body is not taken; `absent` are
 * those for which the reader generates no validator at all.
 */
export function judge(cases: readonly Case[], exports: object) {
  const byName = new Map(Object.entries(exports).map(([name, value]) => [name.toLowerCase(), value]));
  const faults: string[] = [];
  const absent: string[] = [];
  const taken = cases.filter(({ name, place, value }) => {
    const validator = namesOf(place)
      .map((each) => byName.get(each.toLowerCase()))
      .find(isValidator);
    if (validator === undefined) absent.push(name);
    const fault = validator && (faultOf(validator, value) ?? blindSpot(validator, value));
    if (fault !== undefined) faults.push(`${name}: ${fault}`);
    return validator !== undefined && fault === undefined;
  });
  return { ...countBoth(cases, taken), absent, faults };
}

/** The two counts of a table's row. */
export function countBoth(cases: readonly Case[], taken: readonly Case[]) {
  const count = (origin: Case["origin"]): Count => {
    const of = (list: readonly Case[]): number => list.filter((each) => each.origin === origin).length;
    return { taken: of(taken), all: of(cases) };
  };
  return { documented: count("documented"), examples: count("example") };
}

/** What the generators call the validator of a place: by its operation, else by its schema. */
function namesOf({ operation, side, status, schema }: BodyPlace): string[] {
  const own =
    side === "request"
      ? [`z${operation}Body`, `${operation}Body`, `${operation}MutationRequestSchema`]
      : [`z${operation}Response`, `${operation}Response`, `${operation}${status}Schema`];
  return [...own, ...(schema === undefined ? [] : [`z${schema}`, `${schema}Schema`, schema])];
}

function faultOf(validator: Validator, value: Json): string | undefined {
  const { success, data, error } = validator.safeParse(value);
  if (!success)
    return error?.issues.map(({ path, message }) => `/${path.join("/")} ${message}`).join("; ") ?? "refused";
  const lost = lostFrom(value, data);
  return lost.length === 0 ? undefined : `loses ${lost.join(", ")}`;
}

/** A validator that takes anything proves nothing: it must refuse the body with a field of another type. */
function blindSpot(validator: Validator, value: Json): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return undefined;
  const blind = Object.keys(first).filter((field) => {
    const spoilt = { ...first, [field]: { spoilt: [Number.NaN] } };
    return !isObject(first[field]) && validator.safeParse(Array.isArray(value) ? [spoilt] : spoilt).success;
  });
  return blind.length === 0 ? undefined : `takes an object for ${blind.join(", ")}`;
}

/** The fields that are in the first value and not in the second; a default that is added is no loss. */
function lostFrom(before: Json, after: unknown, at = ""): string[] {
  if (Array.isArray(before))
    return before.flatMap((item, index) => lostFrom(item, (after as unknown[])[index], `${at}/${index}`));
  if (!isObject(before)) return before === after ? [] : [at];
  return Object.entries(before).flatMap(([key, child]) => {
    const place = `${at}/${key}`;
    return isObject(after) && key in after ? lostFrom(child, after[key], place) : [place];
  });
}

function isValidator(value: unknown): value is Validator {
  return typeof value === "object" && value !== null && "safeParse" in value;
}
