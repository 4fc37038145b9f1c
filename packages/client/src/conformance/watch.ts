import { routes } from "../generated/routes.ts";
import { type Match, matcherOf } from "../testing/match.ts";
import { wordsFor } from "../testing/refusal.ts";
import { errorsOf, type Route, responseFor } from "../testing/route.ts";
import { loosenessIn } from "./loose.ts";

/** One place where a message is not what the contract says. It never holds a value: this is health data. */
export interface Deviation {
  /** Method and path template, such as `GET /users/{user_id}`; undefined where the contract has no such operation. */
  readonly operation: string | undefined;
  readonly side: "request" | "response";
  /** The answer's status; undefined for a request. */
  readonly status: number | undefined;
  /** A JSON pointer into the body, such as `/users/0/location/lat`; empty for the message as a whole. */
  readonly place: string;
  /** The JSON Schema keyword, or `operation`, `status`, `content-type`, `json`, `body`, `undeclared`, `unknown-value`. */
  readonly rule: string;
  /** The rule in words, from the contract alone: `must be number`. */
  readonly message: string;
  /** A `note` is what the contract lets through and someone may want to know of: a field, or a value of an open list, that it does not name. */
  readonly level: "deviation" | "note";
}

/** What is watched, and who hears of it. */
export interface ConformanceOptions {
  /** Called for each deviation, when the answer was passed on already. What it throws is ignored. */
  readonly onDeviation: (deviation: Deviation) => void;
  /** The `fetch` that does the work. Default: the global one. */
  readonly fetch?: (input: string, init: RequestInit) => Promise<Response>;
  /** Whether bodies that are sent are watched as well. Default: false, since the client's types hold them. */
  readonly requests?: boolean;
  /** The client's `baseUrl`, if it has a path. */
  readonly baseUrl?: string;
}

type Finding = Pick<Deviation, "place" | "rule" | "message" | "level">;
type Body = NonNullable<Route["request"]>;

const match = matcherOf(routes);

/**
 * A `fetch` that compares what passes with the contract: `createOnvyClient({ fetch: watchConformance({ onDeviation }) })`.
 * It changes nothing, waits for nothing and never throws; an answer is read twice, from a copy of its body.
 */
export function watchConformance(
  options: ConformanceOptions,
): (input: string, init?: RequestInit) => Promise<Response> {
  const { onDeviation, fetch: send = globalThis.fetch, requests = false, baseUrl } = options;
  const prefix = baseUrl === undefined ? "" : new URL(baseUrl).pathname.replace(/\/$/, "");

  return async (input, init = {}) => {
    const method = (init.method ?? "GET").toUpperCase();
    const found = routeOf(method, input, prefix);
    const tell = (
      side: Deviation["side"],
      status: number | undefined,
      findings: readonly Finding[],
    ): void => {
      const operation = found && `${found.method} ${found.path}`;
      for (const finding of findings) {
        try {
          onDeviation({ operation, side, status, ...finding });
        } catch {} // A watcher does not disturb what it watches.
      }
    };
    if (requests && typeof init.body === "string" && found?.request)
      tell("request", undefined, findingsIn(found.request, init.body));
    const response = await send(input, init);
    copyOf(response)?.then(
      (text) => tell("response", response.status, found ? answerFindings(found, response, text) : unknown),
      () => {}, // It broke off: the caller hears of it by its own copy.
    );
    return response;
  };
}

/** Something about a message as a whole. */
function whole(rule: string, message: string): readonly Finding[] {
  return [{ place: "", rule, message, level: "deviation" }];
}

const unknown = whole("operation", "the contract has no such operation");

function routeOf(method: string, input: string, prefix: string): Route | undefined {
  try {
    const { pathname } = new URL(input);
    const found: Match = match(
      method,
      pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname,
    );
    return found.route;
  } catch {
    return undefined; // Not a URL: `fetch` itself says so.
  }
}

/** The body's text, from a copy; undefined where there is none to be had, as of a redirect in a browser. */
function copyOf(response: Response): Promise<string> | undefined {
  if (response.status === 0 || response.bodyUsed) return undefined;
  return response.clone().text();
}

/** Where an answer is not what its operation declares. */
export function answerFindings(route: Route, response: Response, text: string): readonly Finding[] {
  const declared = responseFor(route, response.status);
  if (!declared) return whole("status", "the contract declares no such status");
  const { body } = declared;
  if (route.method === "HEAD") return [];
  if (!body || text === "")
    return Boolean(body) === (text !== "")
      ? []
      : whole("body", body ? "must have a body" : "must have no body");
  const type = (response.headers.get("content-type") ?? "").replace(/;.*/, "").trim().toLowerCase();
  if (type !== body.mediaType) return whole("content-type", `must be ${body.mediaType}`);
  return findingsIn(body, text);
}

function findingsIn(
  { validate, schema }: Pick<Body, "validate" | "schema">,
  text: string,
): readonly Finding[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return whole("json", "must be JSON");
  }
  const deviations = errorsOf(validate, value).map((error): Finding => {
    const { instancePath: place, keyword: rule } = error;
    return { place, rule, message: wordsFor(error), level: "deviation" };
  });
  const notes = loosenessIn(schema, value).map((found): Finding => ({ ...found, level: "note" }));
  return [...deviations, ...notes];
}
