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
    const text = decoded(given[index] as string); // they are as many
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

/** How far a request is from an operation: by its segments, and those by their letters. */
function distanceOf(asked: string, name: string): number {
  const [[method, ...segments], [ownMethod, ...ownSegments]] = [asked.split(/[/ ]+/), name.split(/[/ ]+/)];
  const change = (given: string, own: string): number => {
    if (own.startsWith("{")) return 0.3;
    const letters = edits([...given], [...own], { drop: 1, add: 1 }, (left, right) =>
      left === right ? 0 : 1,
    );
    return letters / Math.max(given.length, own.length);
  };
  // Segments are forgotten more than made up, and paths are mistyped more than methods.
  return edits(segments, ownSegments, { drop: 1, add: 0.6 }, change) + (method === ownMethod ? 0 : 0.2);
}

/** Levenshtein's distance, with prices. */
function edits<T>(
  left: readonly T[],
  right: readonly T[],
  price: { drop: number; add: number },
  change: (one: T, other: T) => number,
): number {
  const at = (row: readonly number[], index: number) => row[index] as number; // every row has a place for each of right
  let row = [0, ...right.map((_, index) => (index + 1) * price.add)];
  for (const one of left) {
    const next = [at(row, 0) + price.drop];
    for (const [index, other] of right.entries()) {
      const changed = at(row, index) + change(one, other);
      next.push(Math.min(changed, at(row, index + 1) + price.drop, at(next, index) + price.add));
    }
    row = next;
  }
  return at(row, right.length);
}
