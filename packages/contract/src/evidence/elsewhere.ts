import type { JsonObject } from "../json.ts";
import type { Page } from "./sources.ts";

/** Words that a page says of something else than a field: of tags, schemes, pages of lists. */
export function elsewhere(
  pages: readonly Page[],
  root: JsonObject,
): { page: string; at: RegExp; words: readonly string[] }[] {
  const schemes = Object.entries(
    (root.components as { securitySchemes: Record<string, JsonObject> }).securitySchemes,
  );
  return pages.flatMap(({ page, document = {}, pagination = {} }) => {
    const {
      info,
      tags = {},
      security = {},
    } = document as Record<
      string,
      Record<string, { words?: string[]; type?: string; scheme?: string } & string[]>
    >;
    return [
      ...(info === undefined ? [] : [{ page, at: /^info$/, words: info.words ?? [] }]),
      ...Object.entries(tags).map(([tag, words]) => ({ page, at: new RegExp(`^tag ${tag}$`), words })),
      ...Object.entries(security).map(([key, { words = [] }]) => {
        const [name] = schemes.find(([, scheme]) => scheme.scheme === key || scheme.name === key) ?? [];
        return { page, at: new RegExp(`^security scheme ${name}$`), words };
      }),
      ...Object.entries(pagination)
        .filter(([, words]) => Array.isArray(words))
        .map(([key, words]) => ({
          page,
          at: key.startsWith("query ")
            ? new RegExp(`^GET \\S+ \\?${key.slice(6)}$`)
            : new RegExp(`^Pagination\\.${key}$`),
          words,
        })),
    ];
  });
}
