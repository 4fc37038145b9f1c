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
  const matchers = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }));
  return (exchange) => {
    const path = exchange.target.split("?")[0] ?? "";
    const webhook = webhooks.find(({ name }) => path === `/webhooks/${name}`);
    if (webhook) return exchange.status < 300 ? deliveryItems(webhook, exchange) : [];
    const matches = matchers.filter(
      ({ operation, pattern }) => operation.method === exchange.method && pattern.test(path),
    );
    // `/users/me` before `/users/{user_id}`: the template with the fewest variables wins.
    const [match] = matches.sort(
      (left, right) => left.operation.path.split("{").length - right.operation.path.split("{").length,
    );
    return match ? exercisedIn(match.operation, exchange, match.pattern) : [];
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

function exercisedIn(operation: Operation, exchange: Exchange, pattern: RegExp): string[] {
  const violations = reportedViolations(exchange);
  const ofRequest = violations.filter(({ location }) => location[0] === "request");
  const ofResponse = violations.filter(({ location }) => location[0] === "response");
  const asked = fieldsOf(exchange, "prefer").length > 0;
  if (exchange.status === 401 && !asked) return [item("credentials", operation.id, "refused").id];
  if (ofRequest.length > 0) return exchange.status === 422 ? refusedItems(operation, ofRequest) : [];
  if ([400, 413, 415, 422, 502].includes(exchange.status) && !asked) return [];
  return [
    ...requestItems(operation, exchange, pattern),
    ...(ofResponse.length > 0
      ? refusedItems(operation, ofResponse, exchange.status)
      : responseItems(operation, exchange)),
  ];
}

/** A refusal counts for a rule only when nothing but that place is reported. */
function refusedItems(operation: Operation, violations: readonly ReportedViolation[], status = 0): string[] {
  const [first, ...others] = violations;
  if (!first || others.some(({ location }) => !isDeepStrictEqual(location, first.location))) return [];
  const [side, part, ...rest] = first.location;
  const place =
    side === "request"
      ? part === "body"
        ? "request"
        : `${part} ${rest[0]}`
      : responseFor(operation, status)?.key;
  if (part === undefined) return [item("constraints", operation.id, "request required").id];
  if (part !== "body" && rest.length === 0)
    return violations.map(
      ({ message }) => item("constraints", operation.id, part, quoted(message), "required").id,
    );
  const path = template(part === "body" ? rest : rest.slice(1));
  const where = `/${path.join("/")}`;
  return violations.map(
    ({ code, message }) =>
      item("constraints", operation.id, place ?? "", where, code, ...subject(code, message)).id,
  );
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

function requestItems(operation: Operation, exchange: Exchange, pattern: RegExp): string[] {
  const { id, request } = operation;
  const succeeded = exchange.status >= 200 && exchange.status < 300;
  const [path, query] = exchange.target.split("?");
  const sent = {
    path: pattern.exec(path ?? "")?.groups ?? {},
    query: Object.fromEntries(new URLSearchParams(query)),
  };
  const body = request && jsonIn(exchange.body);
  return [
    ...(succeeded ? [item("operations", id).id] : []),
    ...operation.security.flatMap(({ name, kind, header: field }) => {
      const credential = fieldsOf(exchange, field)[0];
      const fits = kind === "apiKey" ? credential : credential?.toLowerCase().startsWith(`${kind} `);
      return fits ? [item("credentials", id, name).id] : [];
    }),
    ...operation.parameters.flatMap((parameter) => {
      const { in: where, name, schema, examples } = parameter;
      const raw = where === "header" ? fieldsOf(exchange, name)[0] : sent[where][name];
      if (raw === undefined) return [];
      const value = typed(where === "path" ? decodeURIComponent(raw) : raw, schema);
      return [
        item("parameters", id, where, name).id,
        ...valueItems(id, `${where} ${name}`, { schema, examples }, value),
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
