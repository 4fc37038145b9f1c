import { isDeepStrictEqual } from "node:util";
import { isObject, type Json, template } from "@onvy/contract/json";
import { type Contract, type Operation, responseFor, type Webhook } from "@onvy/contract/operations";
import type { Schema } from "@onvy/contract/schema";
import { conforms } from "@onvy/contract/validator";
import { jsonIn } from "../wire/json.ts";
import { type Exchange, fieldsOf } from "../wire/recorder.ts";
import { type ReportedViolation, reportedViolations } from "../wire/violations.ts";
import { item, webhookItem } from "./items.ts";
import { valueItems } from "./values.ts";

/** Tells which items of the contract an exchange exercised. Nothing else counts as coverage. */
export function exerciseFinder({ operations, webhooks }: Contract): (exchange: Exchange) => string[] {
  const variables = ({ path }: Operation): number => path.split("{").length;
  // `/users/me` before `/users/{user_id}`: the template with the fewest variables wins.
  const matchers = operations
    .toSorted((left, right) => variables(left) - variables(right))
    .map((operation) => ({ operation, pattern: patternOf(operation.path) }));
  return (exchange) => {
    const path = exchange.target.split("?")[0] ?? "";
    const webhook = webhooks.find(({ name }) => path === `/webhooks/${name}`);
    if (webhook) return exchange.status < 300 ? deliveryItems(webhook, exchange) : [];
    const match = matchers.find(
      ({ operation, pattern }) => operation.method === exchange.method && pattern.test(path),
    );
    return match ? exercisedIn(match.operation, exchange, match.pattern.exec(path)?.groups ?? {}) : [];
  };
}

/** A receiver that verified a delivery answers with 2xx. */
function deliveryItems({ name, operation }: Webhook, exchange: Exchange): string[] {
  const body = jsonIn(exchange.body);
  const sent = operation.parameters.filter((parameter) => fieldsOf(exchange, parameter.name).length > 0);
  return [
    item("webhooks", name).id,
    ...sent.map((parameter) => item("webhooks", name, "header", parameter.name).id),
    ...(operation.request && body !== undefined
      ? valueItems(name, "delivery", operation.request, body).map((id) => webhookItem(name, id).id)
      : []),
  ];
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\{([^}]+)\}/g, "(?<$1>[^/]+)")}$`);
}

type Values = Readonly<Record<string, string>>;

function exercisedIn(operation: Operation, exchange: Exchange, path: Values): string[] {
  const { request: ofRequest = [], response: ofResponse = [] } = Object.groupBy(
    reportedViolations(exchange),
    ({ location }) => location[0] ?? "",
  );
  const asked = fieldsOf(exchange, "prefer").length > 0;
  if (exchange.status === 401 && !asked) return [item("credentials", operation.id, "refused").id];
  if (ofRequest.length > 0) return exchange.status === 422 ? refusedItems(operation, ofRequest) : [];
  if ([400, 413, 415, 422, 502].includes(exchange.status) && !asked) return [];
  return [
    ...requestItems(operation, exchange, path),
    ...(ofResponse.length > 0
      ? refusedItems(operation, ofResponse, exchange.status)
      : responseItems(operation, exchange)),
  ];
}

/** A refusal counts for a rule only when nothing but that place is reported. */
function refusedItems(operation: Operation, violations: readonly ReportedViolation[], status = 0): string[] {
  const [first, ...others] = violations;
  if (!first || others.some(({ location }) => !isDeepStrictEqual(location, first.location))) return [];
  const constraint = (...rest: string[]): string => item("constraints", operation.id, ...rest).id;
  const [side, part, ...rest] = first.location;
  if (part === undefined) return [constraint("request required")];
  const [name, ...within] = part === "body" ? ["", ...rest] : rest;
  if (name === undefined)
    return violations.map(({ message }) => constraint(part, quoted(message), "required"));
  const asked = part === "body" ? "request" : `${part} ${name}`;
  const place = side === "request" ? asked : (responseFor(operation, status)?.key ?? "");
  const where = `/${template(within).join("/")}`;
  return violations.map(({ code, message }) => constraint(place, where, code, ...subject(code, message)));
}

/** What a violation is about, which Prism says in its message only: the type, or the property that lacks. */
function subject(code: string, message: string): string[] {
  if (code === "type") return [message.split("must be ")[1] ?? ""];
  return code === "required" || code === "dependentRequired" ? [quoted(message)] : [];
}

/** The property's name in `must have required property 'id'` and `must have … when property id is present`. */
function quoted(message: string): string {
  return /(?:required|when) property '?([^' ]+)'?/.exec(message)?.[1] ?? "";
}

function requestItems(operation: Operation, exchange: Exchange, path: Values): string[] {
  const { id, request } = operation;
  const succeeded = exchange.status >= 200 && exchange.status < 300;
  const query: Values = Object.fromEntries(new URLSearchParams(exchange.target.split("?")[1]));
  const body = request && jsonIn(exchange.body);
  return [
    ...(succeeded ? [item("operations", id).id] : []),
    ...operation.security.flatMap(({ name, kind, header: field }) => {
      const credential = fieldsOf(exchange, field)[0];
      const fits = kind === "apiKey" ? credential : credential?.toLowerCase().startsWith(`${kind} `);
      return fits ? [item("credentials", id, name).id] : [];
    }),
    ...operation.parameters.flatMap((parameter) => {
      const { in: where, name } = parameter;
      const raw = where === "header" ? fieldsOf(exchange, name)[0] : { path, query }[where][name];
      if (raw === undefined) return [];
      const value = typed(where === "path" ? decodeURIComponent(raw) : raw, parameter.schema);
      return [
        item("parameters", id, where, name).id,
        ...valueItems(id, `${where} ${name}`, parameter, value),
      ];
    }),
    ...(request && body !== undefined ? valueItems(id, "request", request, body) : []),
  ];
}

function responseItems(operation: Operation, exchange: Exchange): string[] {
  const declared = responseFor(operation, exchange.status);
  if (!declared) return [];
  const { key, headers, body } = declared;
  const value = jsonIn(exchange.responseBody);
  return [
    item("responses", operation.id, key).id,
    ...headers
      .filter(({ name }) => exchange.responseHeaders[name.toLowerCase()] !== undefined)
      .map(({ name }) => item("responses", operation.id, key, "header", name).id),
    ...(body && value !== undefined ? valueItems(operation.id, key, body, value) : []),
  ];
}

/** A parameter's text as the JSON that it stands for. */
function typed(text: string, schema: Schema): Json {
  const value = jsonIn(text);
  return value !== undefined && !isObject(value) && conforms(schema, value) ? value : text;
}
