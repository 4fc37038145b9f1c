import { OnvyResponseError } from "./errors.ts";
import type { CallInit, ItemOf, ListPath, OnvyClient, OnvyResult, OptionalIfEmpty, PageOf } from "./types.ts";
import { unwrap } from "./unwrap.ts";

/** A list: iterate over its items, or over its pages. Each iteration starts anew. */
export interface Paginated<Item, Page> extends AsyncIterable<Item> {
  /** The pages, as the server sends them. */
  pages(): AsyncGenerator<Page, void, undefined>;
}

/** What all lists have in common. */
interface AnyPage {
  pagination?: { next_page?: unknown };
}
interface ListInit {
  params?: { path?: object; query?: { page?: unknown } };
}
type Get = (path: string, init: ListInit) => Promise<OnvyResult<AnyPage | null>>;

/**
 * Walks a list: `for await (const user of paginate(onvy, "/users", { params: { query: { limit: 500 } } }))`.
 *
 * `init` is that of `onvy.GET`; a `page` in its query says where to start. One page is in memory at a time; the next
 * is fetched when the items of this one are used up. The list ends when the server names no next page, or one that
 * was visited before: ONVY does not document what its last page says. Throws the `OnvyError` of a page that fails.
 */
export function paginate<P extends ListPath>(
  onvy: Pick<OnvyClient, "GET">,
  path: P,
  ...[init]: OptionalIfEmpty<CallInit<"GET", P>>
): Paginated<ItemOf<P>, PageOf<P>> {
  // Casts, because inside this function `P` may be any list: ListPath and PageOf vouch for these shapes.
  const pages = () => walk(onvy.GET as unknown as Get, path, (init ?? {}) as ListInit);
  return {
    pages: pages as () => AsyncGenerator<PageOf<P>, void, undefined>,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* itemsOf(page, path) as ItemOf<P>[];
    },
  };
}

async function* walk(
  get: Get,
  path: string,
  init: ListInit,
): AsyncGenerator<AnyPage | null, void, undefined> {
  const visited = new Set<unknown>();
  let page = init.params?.query?.page;
  do {
    visited.add(page);
    const query = { ...init.params?.query, page };
    const current = await unwrap(get(path, { ...init, params: { ...init.params, query } }));
    yield current;
    page = current?.pagination?.next_page;
  } while (typeof page === "string" && page !== "" && !visited.has(page));
}

/** Each list has its own key (`users`, `records`, `messages`); it is the page's only array. */
function itemsOf(page: AnyPage | null, path: string): unknown[] {
  const items = Object.values(page ?? {}).find(Array.isArray);
  if (items) return items;
  throw new OnvyResponseError(`GET ${path} answered without a list`, {
    operation: `GET ${path}`,
    attempts: 1,
  });
}
