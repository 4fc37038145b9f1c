import type { Route } from "./route.ts";

/** Where a request leads. */
export type Match =
  | { readonly route: Route; readonly path: Readonly<Record<string, string>> }
  | { readonly route?: undefined; readonly allowed: readonly string[] };

interface Template {
  readonly segments: readonly (string | { readonly name: string })[];
  readonly routes: Map<string, Route>;
}

/** Finds operations by method and path. */
export function matcherOf(routes: readonly Route[]): (method: string, pathname: string) => Match {
  const templates = new Map<string, Template>();
  for (const route of routes) {
    const template = templates.get(route.path) ?? { segments: segmentsOf(route.path), routes: new Map() };
    template.routes.set(route.method, route);
    templates.set(route.path, template);
  }
  const all = [...templates.values()];

  return (method, pathname) => {
    const given = pathname.split("/").slice(1);
    const allowed = new Set<string>();
    for (const { segments, routes } of all) {
      const path = parametersOf(segments, given);
      if (!path) continue;
      const route = routes.get(method);
      if (route) return { route, path };
      for (const each of routes.keys()) allowed.add(each);
    }
    return { allowed: [...allowed] };
  };
}

/** The operation whose method and path are most like these, for a message. */
export function nearestRoute(routes: readonly Route[], method: string, pathname: string): string {
  const asked = `${method} ${pathname}`;
  const names = routes.map(({ method, path }) => `${method} ${path}`);
  const distances = names.map((name) => ({ name, distance: distanceOf(asked, name) }));
  return distances.reduce((best, each) => (each.distance < best.distance ? each : best)).name;
}

function segmentsOf(path: string): Template["segments"] {
  const segments = path.split("/").slice(1);
  return segments.map((segment) => (segment.startsWith("{") ? { name: segment.slice(1, -1) } : segment));
}

function parametersOf(
  segments: Template["segments"],
  given: readonly string[],
): Record<string, string> | undefined {
  if (given.length !== segments.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const text = decoded(given[index] ?? "");
    if (text === undefined || text === "") return undefined;
    if (typeof segment !== "string") found[segment.name] = text;
    else if (segment !== text) return undefined;
  }
  return found;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** How many segments would have to change, with those that a parameter stands for changing at half the price. */
function distanceOf(asked: string, name: string): number {
  const [left, right] = [asked.split(/[/ ]+/), name.split(/[/ ]+/)];
  let distance = Math.abs(left.length - right.length);
  for (const [index, segment] of right.entries()) {
    const other = left[index];
    if (other === undefined || segment === other) continue;
    distance += segment.startsWith("{") ? 0.5 : lettersApart(segment, other);
  }
  return distance;
}

/** From 0, the same, to 1, nothing in common: Levenshtein's distance over the longer length. */
function lettersApart(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...left].entries()) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j++) {
      const changed = (row[j] ?? 0) + (right[j] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(left.length, right.length);
}
