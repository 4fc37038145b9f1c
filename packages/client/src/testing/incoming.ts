import { routes } from "../generated/routes.ts";
import { withDefaults } from "./defaults.ts";
import { matcherOf, nearestRoute } from "./match.ts";
import { Refusal, refuse, type Violation, violationsOf } from "./refusal.ts";
import type { Route, RouteParameter } from "./route.ts";

/** A request in plain values. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** The parameters and the body of a request that conforms. */
export interface Conforming {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The longest body that is read, in UTF-16 units. No limit of ONVY's is documented. */
const longestBody = 10 * 1024 * 1024;

const match = matcherOf(routes);

/** The operation that a request asks for; refuses with 404 or 405. */
export function routeFor({ method, url }: Pick<Incoming, "method" | "url">): {
  route: Route;
  path: Readonly<Record<string, string>>;
} {
  const found = match(method, url.pathname);
  if (found.route) return found;
  if (found.allowed.length > 0) {
    const allow = found.allowed.join(", ");
    // RFC 9110 section 15.5.6: 405 must say what is allowed.
    throw new Refusal(405, `The contract has no ${method} here: it has ${allow}.`, [], { allow });
  }
  const nearest = nearestRoute(routes, method, url.pathname);
  throw new Refusal(404, `The contract has no such path. The nearest operation is ${nearest}.`);
}

/** Checks a request against its operation; refuses with everything that is wrong. */
export function conforming(
  route: Route,
  path: Readonly<Record<string, string>>,
  incoming: Incoming,
  invalidStatus: number,
): Conforming {
  const violations: Violation[] = [];
  const values = { path: {}, query: {}, header: {} } as Record<RouteParameter["in"], Record<string, unknown>>;
  for (const parameter of route.parameters) {
    const given = givenValue(parameter, path, incoming);
    const place = ["request", parameter.in];
    if (given !== undefined) {
      const value = coerced(given, parameter.type);
      const location = [...place, parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name];
      violations.push(...violationsOf(parameter.validate, value, location));
      values[parameter.in][parameter.name] = value;
    } else if (parameter.required) {
      violations.push({
        location: place,
        rule: "required",
        message: `${place.join("/")} must have required property '${parameter.name}'`,
      });
    }
  }
  const body = bodyOf(route, incoming, violations);
  if (violations.length > 0) refuse(invalidStatus, violations);
  return { path: values.path, query: values.query, body };
}

function givenValue(
  { in: where, name }: RouteParameter,
  path: Readonly<Record<string, string>>,
  { url, headers }: Incoming,
): string | string[] | undefined {
  if (where === "path") return path[name];
  if (where === "header") return headers.get(name) ?? undefined;
  const all = url.searchParams.getAll(name);
  return all.length > 1 ? all : all[0];
}

/** Whatever stands in a URL is text: a number is one if it reads as one. */
function coerced(given: string | string[], type: string): unknown {
  if (typeof given !== "string") return given;
  if (type === "boolean") return given === "true" || (given !== "false" && given);
  const isNumber =
    (type === "integer" || type === "number") && given.trim() !== "" && Number.isFinite(Number(given));
  return isNumber ? Number(given) : given;
}

function bodyOf({ method, request }: Route, { headers, body }: Incoming, violations: Violation[]): unknown {
  if (!request) return undefined;
  if (body.length > longestBody)
    throw new Refusal(413, "The body is longer than the 10 MiB that the fake reads.");
  const mediaType = (headers.get("content-type") ?? request.mediaType).split(";")[0]?.trim().toLowerCase();
  if (body !== "" && mediaType !== request.mediaType)
    throw new Refusal(415, `The body must be ${request.mediaType}; content-type says otherwise.`);
  if (body === "") {
    if (request.required)
      violations.push({ location: ["request"], rule: "required", message: "request must have a body" });
    return undefined;
  }
  const value = parsed(body);
  violations.push(...violationsOf(request.validate, value, ["request", "body"]));
  // A PATCH changes what it names: a default would change more.
  return method === "PATCH" ? value : withDefaults(request.defaults, value);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Refusal(400, "The body is not JSON."); // The parser's message quotes the body.
  }
}
