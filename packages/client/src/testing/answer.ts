import { examples } from "../generated/examples.ts";
import { exampleAt } from "./defaults.ts";
import { copyOf, isObject, stepsOf } from "./json.ts";
import { Refusal, refusalBody } from "./refusal.ts";
import { type Route, type RouteResponse, responseFor, successOf } from "./route.ts";

/** An answer in plain values. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Undefined where the contract declares no body. */
  body: unknown;
}

/** The success that the contract declares, with this body. */
export function successAnswer(route: Route, body: unknown): Answer {
  const { response, status } = successOf(route);
  return { status, headers: headersOf(response), body: completed(route, response, body) };
}

/** An error, in the fake's own words. HEAD has no body to hold them. */
export function refusalAnswer(refusal: Refusal): Answer {
  return {
    status: refusal.status,
    headers: { ...refusal.headers, "content-type": "application/json" },
    body: refusalBody(refusal),
  };
}

/** The contract's example as RFC 7240's `Prefer` asks for it: `code=401`, `example=full`, or both. */
export function preferredAnswer(route: Route, prefer: string): Answer | undefined {
  const wish = (name: string): string | undefined =>
    new RegExp(`(?:^|[,;\\s])${name}="?([^",;\\s]+)`).exec(prefer)?.[1];
  const [code, name] = [wish("code"), wish("example")];
  if (code === undefined && name === undefined) return undefined;
  const status = code === undefined ? successOf(route).status : Number(code);
  const response = responseFor(route, status);
  const named = response && examples[route.id]?.[response.key];
  const wanted = name === undefined ? Object.keys(named ?? {})[0] : name;
  const known = wanted === undefined ? !response?.body : named && Object.hasOwn(named, wanted);
  if (!response || !known) throw new Refusal(404, "The contract has no such answer to prefer.");
  return { status, headers: headersOf(response), body: wanted === undefined ? undefined : named?.[wanted] };
}

/** What an operation answers that the contract has and the fake does not know: the contract's own example. */
export function exampleAnswer(route: Route): Answer {
  return successAnswer(route, firstExample(route, successOf(route).response));
}

function firstExample(route: Route, response: RouteResponse): unknown {
  return Object.values(examples[route.id]?.[response.key] ?? {})[0];
}

function headersOf({ headers, body }: RouteResponse): Record<string, string> {
  const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...Object.fromEntries(lowered), ...(body && { "content-type": body.mediaType }) };
}

/**
 * A body that conforms. Where the contract requires more than the fake's resource gives, because it was edited since,
 * the missing is taken from its example.
 */
function completed(route: Route, response: RouteResponse, body: unknown): unknown {
  const validate = response.body?.validate;
  if (!validate || validate(body)) return body;
  const example = firstExample(route, response);
  const filled = copyOf(body);
  for (const { instancePath, keyword, params } of validate.errors ?? []) {
    if (keyword !== "required") continue;
    const name = String(params.missingProperty);
    const holder = stepsOf(instancePath).reduce<unknown>((at, step) => (at as never)[step], filled);
    const shown = exampleAt(example, stepsOf(instancePath));
    if (isObject(holder) && isObject(shown)) holder[name] = shown[name];
  }
  if (validate(filled)) return filled;
  const [first] = validate.errors ?? [];
  const place = `${first?.instancePath || "its body"} breaks ${first?.keyword}`;
  throw new Refusal(500, `The fake's answer to ${route.id} is not what the contract says: ${place}.`);
}
