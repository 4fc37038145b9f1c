/** Where each thing of the site lives, and how a text in here names it. Addresses begin at the site's own root. */
import type { Reference } from "./model/reference.ts";

export const operationAddress = (slug: string) => `/operations/${slug}/`;
export const schemaAddress = (slug: string) => `/schemas/${slug}/`;
export const evidenceAddress = (name: string) => `/evidence/#${anchorOf(name)}`;

/** A name of EVIDENCE.md as an anchor: `GET /users 200` is `get-users-200`. */
export function anchorOf(name: string): string {
  return name
    .replaceAll("?", "query-")
    .replaceAll(/[^A-Za-z0-9_]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .toLowerCase();
}

/** What an inline code span of a text may name, and its address: `Meal`, `createMeal`, `POST /users`. */
export function namesOf({ operations, schemas }: Reference): ReadonlyMap<string, string> {
  return new Map([
    ...operations.map(({ id, slug }) => [id, operationAddress(slug)] as const),
    ...operations.map(({ name, slug }) => [name, operationAddress(slug)] as const),
    ...schemas.map(({ name, slug }) => [name, schemaAddress(slug)] as const),
  ]);
}

/** The address of the Markdown beside a page: `/operations/get-user/` has `/operations/get-user.md`. */
export function markdownAddress(address: string): string {
  return address === "/" ? "/index.md" : `${address.replace(/\/$/, "")}.md`;
}

/** Puts the site's sub-path before an address. */
export function under(base: string, address: string): string {
  return `${base.replace(/\/$/, "")}${address}`;
}

/** A tag as a heading: `ai-summaries` reads “AI summaries”. */
export function tagTitle(tag: string): string {
  const words = tag.replaceAll("-", " ").replace(/^ai\b/, "AI");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
