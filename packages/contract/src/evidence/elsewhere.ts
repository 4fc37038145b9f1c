import { asObject, type JsonObject, members } from "../json.ts";
import type { Page } from "./sources.ts";

/** Words that a page says of something else than a field: of tags, schemes, pages of lists. */
export function elsewhere(
  pages: readonly Page[],
  root: JsonObject,
): { page: string; at: RegExp; words: readonly string[] }[] {
  const schemes = members(asObject(root.components).securitySchemes);
  const schemeOf = (key: string): string | undefined =>
    schemes.find(([, scheme]) => [asObject(scheme).scheme, asObject(scheme).name].includes(key))?.[0];
  return pages.flatMap(({ page, document: { info, tags = {}, security = {} } = {}, pagination = {} }) => {
    const about = (at: string, words: unknown) =>
      Array.isArray(words) ? [{ page, at: patternOf(at), words }] : [];
    return [
      ...about("info", info?.words),
      ...Object.entries(tags).flatMap(([tag, words]) => about(`tag ${tag}`, words)),
      ...Object.entries(security).flatMap(([key, { words }]) =>
        about(`security scheme ${schemeOf(key)}`, words),
      ),
      ...Object.entries(pagination).flatMap(([key, words]) =>
        about(key.startsWith("query ") ? `GET * ?${key.slice(6)}` : `Pagination.${key}`, words),
      ),
    ];
  });
}

/** The blocks that words are about: `*` stands for anything. */
export function patternOf(at: string): RegExp {
  return new RegExp(`^${at.split("*").map(RegExp.escape).join(".*")}$`);
}
