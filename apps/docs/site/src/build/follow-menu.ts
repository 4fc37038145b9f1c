/** In `dev`, where the site's configuration is read once: the menu follows the contract too. */
import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";
import { reference, to } from "../lib/site.ts";
import { type MenuItem, sidebar } from "./sidebar.ts";

type Entry = StarlightRouteData["sidebar"][number];
type Link = Extract<Entry, { type: "link" }>;

export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  if (!import.meta.env.DEV) return;
  const route = locals.starlightRoute;
  route.sidebar = sidebar(reference).map((item) => entryOf(item, url.pathname));
  const links = route.sidebar.flatMap(linksIn);
  const here = links.findIndex(({ isCurrent }) => isCurrent);
  route.pagination = { prev: links[here - 1], next: here < 0 ? undefined : links[here + 1] };
});

function entryOf(item: MenuItem, pathname: string): Entry {
  const { label } = item;
  if (!("link" in item)) {
    const entries = item.items.map((each) => entryOf(each, pathname));
    return { type: "group", label, entries, collapsed: item.collapsed ?? false, badge: undefined };
  }
  const href = to(item.link);
  return { type: "link", label, href, isCurrent: href === pathname, badge: item.badge, attrs: {} };
}

function linksIn(entry: Entry): Link[] {
  return entry.type === "link" ? [entry] : entry.entries.flatMap(linksIn);
}
