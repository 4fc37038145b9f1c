import { isObject, type Json, type JsonObject } from "@onvy/contract/json";
import type { CallRequest } from "@onvy/contract/operations";
import { type Finding, finding } from "../finding.ts";
import { place } from "./body.ts";

/** A page of a list: its members, and where it stands. */
export interface Page {
  /** The field that holds the members. */
  readonly field: string;
  readonly members: readonly Json[];
  readonly pagination: JsonObject;
}

/** The page in an answer's body; undefined where it is none. */
export function pageIn(value: Json): Page | undefined {
  if (!isObject(value) || !isObject(value.pagination)) return undefined;
  const found = Object.entries(value).find(([, members]) => Array.isArray(members));
  return found && { field: found[0], members: found[1] as Json[], pagination: value.pagination }; // an array, as found
}

/** Where the page leads; undefined on the last one. */
export function nextPageOf({ pagination }: Page): string | undefined {
  const { next_page: next } = pagination;
  return typeof next === "string" && next !== "" ? next : undefined;
}

/** Ids of a list are unique, and a page's counts fit its members and its request. */
export function listFindings({ query = {} }: CallRequest, value: Json): Finding[] {
  if (Array.isArray(value)) return repeated(value, []);
  const page = pageIn(value);
  if (!page) return [];
  const { field, members, pagination } = page;
  const { limit, total } = pagination;
  const count = members.length;
  const found = repeated(members, [field]);
  const told = (name: string, promised: string, got: string): void => {
    found.push(finding(place(["pagination", name]), promised, got));
  };
  const asked = query.limit === undefined ? limit : Number(query.limit);
  const tooMany = typeof asked === "number" && count > asked;
  if (tooMany) found.push(finding(place([field]), "no more than the limit", "more"));
  if (query.limit !== undefined && limit !== undefined && limit !== Number(query.limit))
    told("limit", "what the request asked for", "another value");
  // Too many members, or one twice, would be told again as a wrong total.
  if (typeof total === "number" && found.length === 0) {
    const whole = query.page === undefined && nextPageOf(page) === undefined;
    if (total < count) told("total", "at least the items of the page", "less");
    else if (whole && total > count) told("total", "the items of the only page", "more");
  }
  if (query.page !== undefined && pagination.page !== undefined && pagination.page !== query.page)
    told("page", "the token of the request", "another one");
  if (query.page !== undefined && nextPageOf(page) === query.page)
    told("next_page", "another page", "the same one");
  return found;
}

/** Ids that stand twice among the members of a list, or of several pages. */
export function repeated(members: readonly Json[], path: readonly string[]): Finding[] {
  const ids = members.flatMap((member) => (isObject(member) && member.id !== undefined ? [member.id] : []));
  return new Set(ids).size < ids.length
    ? [finding(place([...path, "0", "id"]), "unique", "the same id twice")]
    : [];
}
