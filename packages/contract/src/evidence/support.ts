import { isDeepStrictEqual } from "node:util";
import type { Atom } from "../promises/atoms.ts";
import type { FieldFact, Grade, OperationFacts } from "./sources.ts";
import { typeOnPage } from "./types.ts";

/** What a page states, as the contract would promise it. */
export type Stated = readonly [keyword: string, value: unknown];

/** What a page says in one place. */
export interface Statement {
  readonly page: string;
  readonly grade: Grade;
  readonly states: readonly Stated[];
  /** Whether it shows a value and states no type. */
  readonly sample?: boolean;
}

/** Keywords that the pages spell as the contract does. */
export const BOUNDS = [
  "default",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "maxItems",
  "pattern",
] as const;

const AT_LEAST_ONE = "at least one of";

/** What a page states of a field; of one that it names no field below, it leaves open which there are. */
export function statedOfField(spec: FieldFact, leaf: boolean): Stated[] {
  const { schema, media, open, required, atLeastOne } = spec;
  const values = [...(spec.enum ?? []), ...(spec.known ?? []), spec.sample].flat();
  const alternatives = atLeastOne?.map((field) => `(object; ${field}: string; required)`);
  return [
    ["type", typeOnPage(spec)],
    ["name", schema],
    ["media type", media],
    ["required", required],
    ["additionalProperties", open === true || (spec.type === "object" && leaf) || undefined],
    ...(alternatives ? [[AT_LEAST_ONE, `any of ${alternatives.join(", ")})`] as const] : []),
    ...values.map((value): Stated => ["enum", value]),
    ...BOUNDS.map((keyword): Stated => [keyword, spec[keyword]]),
  ];
}

/** What a page states of an operation. */
export function statedOfOperation({
  operationId,
  tag,
  status,
  response,
  security,
}: OperationFacts): Stated[] {
  return [
    ["operationId", operationId],
    ["tag", tag],
    ["status", response?.status ?? status],
    ["no body", response?.body === "none" ? "no body" : undefined],
    ...Object.entries(security ?? {}).map((each): Stated => ["scheme", schemeOnPage(...each)]),
  ];
}

/** `X-API-Key: header` and `basic: header` as the contract has them. */
export function schemeOnPage(scheme: string, place: string): string {
  return scheme === "basic" || scheme === "bearer" ? `http ${scheme}` : `apiKey ${place} ${scheme}`;
}

/** Whether a page states what the contract promises. */
export function supports({ states }: Pick<Statement, "states">, { keyword, value }: Atom): boolean {
  if (keyword === "anyOf" || keyword === "allOf")
    return states.some(([key, stated]) => key === AT_LEAST_ONE && String(value).endsWith(String(stated)));
  return states.some(
    ([key, stated]) =>
      key === keyword &&
      (isDeepStrictEqual(stated, value) || (key === "version" && isLater(String(value), String(stated)))),
  );
}

/** The document's own version began with ONVY's, and may be later. */
function isLater(version: string, than: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(version) && version.localeCompare(than, "en", { numeric: true }) > 0;
}
