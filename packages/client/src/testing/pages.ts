import type { Pagination } from "../generated/schemas.ts";
import { Refusal } from "./refusal.ts";
import type { Row } from "./table.ts";
import type { Project, World } from "./world.ts";

/** A window of a list, and where it stands. Tokens are opaque: made by chance, and known only to whom they were sent. */
export function pageOf<T>(
  { project, world }: { project: Project; world: World },
  list: string,
  rows: readonly Row<T>[],
  { page, limit }: { page?: string; limit?: number },
): { items: T[]; pagination: Pagination } {
  const size = limit ?? 100;
  const after = page === undefined ? undefined : positionOf(project, world, list, page);
  const backwards = world.choices.order === "newest-first";
  const ordered = backwards ? [...rows].reverse() : rows;
  const rest =
    after === undefined
      ? ordered
      : ordered.filter(({ serial }) => (backwards ? serial < after : serial > after));
  const window = rest.slice(0, size);
  const last = window.at(-1);
  const next = last && rest.length > window.length ? tokenFor(project, world, list, last.serial) : undefined;
  return {
    items: window.map(({ item }) => item),
    pagination: {
      limit: size,
      total: rows.length,
      ...(page !== undefined && { page }),
      ...(next !== undefined && { next_page: next }),
      ...(next === undefined && world.choices.lastPage === "empty" && { next_page: "" }),
    },
  };
}

function positionOf(project: Project, world: World, list: string, token: string): number | undefined {
  const position = project.pages.get(token);
  if (position?.list === list) return position.after;
  if (world.choices.unknownId === "create") return undefined;
  const message = "This is not a page token that was handed out for this list.";
  throw new Refusal(400, message, [{ location: ["request", "query", "page"], rule: "token", message }]);
}

/** The same place of the same list has the same token, so that asking twice gives the same bytes. */
function tokenFor(project: Project, world: World, list: string, after: number): string {
  const place = `${after} ${list}`;
  const token = project.tokens.get(place) ?? world.ids.opaque();
  project.tokens.set(place, token);
  project.pages.set(token, { list, after });
  return token;
}
