import { isDeepStrictEqual } from "node:util";
import { asList, asObject, isObject, type Json, type JsonObject } from "../json.ts";
import { operationsOf } from "../promises.ts";
import { type Exchange, exchangesIn, objectsIn } from "./told.ts";

/** Fields that are sent and do not come back. */
const SENT_ONLY = new Set(["image_base64"]);

/** Operations whose answer is something else than what was sent. */
const NO_ECHO = new Set([
  "POST /users/{user_id}/chat/completions",
  "POST /users/{user_id}/ai/summaries",
  "POST /v1/projects/{project_id}/auth/server",
]);

/** Answers that do not fit their request, and pages that do not fit each other, a line each. */
export function exchangeFaults(root: JsonObject): string[] {
  const exchanges = exchangesIn(root);
  return exchanges.flatMap((exchange) => [
    ...echoes(exchange),
    ...births(exchange),
    ...pages(exchange, defaultLimit(root, exchange.name)),
    ...kept(root, exchange),
  ]);
}

/** The answer of a name answers the request of that name; the others answer the first. */
function pairs({ request, answer }: Exchange): [sent: JsonObject, name: string, answered: JsonObject][] {
  const [first] = request.values();
  if (first === undefined) return [];
  return [...answer].map(([name, answered]) => [request.get(name) ?? first, name, answered]);
}

function echoes(exchange: Exchange): string[] {
  if (NO_ECHO.has(exchange.name)) return [];
  return pairs(exchange).flatMap(([sent, name, answered]) =>
    Object.entries(sent)
      .filter(([field, value]) => !SENT_ONLY.has(field) && !isDeepStrictEqual(answered[field], value))
      .map(
        ([field, value]) =>
          `${exchange.name} ${name}: sent ${field} ${JSON.stringify(value)}, answered ${JSON.stringify(answered[field] ?? null)}`,
      ),
  );
}

/** What was just made has never been updated, rated or commented. */
function births({ name, method, answer }: Exchange): string[] {
  if (method !== "POST") return [];
  return [...answer].flatMap(([example, { created_at, updated_at, user_comment, user_rating }]) => [
    ...(created_at === updated_at
      ? []
      : [`${name} ${example}: just created at ${created_at}, and updated at ${updated_at}`]),
    ...(user_comment === undefined && (user_rating === undefined || user_rating === 0)
      ? []
      : [`${name} ${example}: just created, and rated or commented`]),
  ]);
}

/** What a partial update did not name is as it was: what an earlier example told of the same thing. */
function kept(root: JsonObject, exchange: Exchange): string[] {
  if (exchange.method !== "PATCH") return [];
  const earlier = objectsIn(root).map(({ value }) => value);
  return pairs(exchange).flatMap(([sent, name, answered]) => {
    const before = earlier.filter(
      (value) =>
        answered.id !== undefined &&
        value.id === answered.id &&
        value.updated_at === value.created_at &&
        value.created_at === answered.created_at,
    );
    return Object.entries(Object.assign({}, ...before) as JsonObject)
      .filter(
        ([field, value]) =>
          !(field in sent) &&
          field in answered &&
          !CHANGES.test(field) &&
          !isDeepStrictEqual(answered[field], value),
      )
      .map(
        ([field, value]) =>
          `${exchange.name} ${name}: ${field} was ${JSON.stringify(value)} and nobody named it, yet it is ${JSON.stringify(answered[field] ?? null)}`,
      );
  });
}

/** Fields that an update may change by itself. */
const CHANGES = /^(updated_at|certainty_on_update|analysis_\w+|image_url)$/;

/** Three pages and the list on one page tell of the same items, in the same order. */
function pages({ name, answer }: Exchange, preset: Json | undefined): string[] {
  const lists = new Map(
    [...answer].flatMap(([example, body]) =>
      isObject(body.pagination) ? [[example, { items: itemsOf(body), pagination: body.pagination }]] : [],
    ),
  );
  if (lists.size === 0) return [];
  const faults: string[] = [];
  const check = (fits: boolean, fault: string): void => {
    if (!fits) faults.push(`${name}: ${fault}`);
  };
  const [only, middle, last] = ["onlyPage", "middlePage", "lastPage"].map((key) => lists.get(key));
  for (const [example, { items, pagination }] of lists) {
    check(
      items.length <= Number(pagination.limit),
      `${example} holds ${items.length} items and its limit is ${pagination.limit}`,
    );
    check(
      Number(pagination.total) === only?.items.length,
      `${example} has a total of ${pagination.total}, onlyPage holds ${only?.items.length} items`,
    );
    const ids = items.flatMap((item) => asObject(item).id ?? []);
    check(new Set(ids).size === ids.length, `${example} holds an id twice`);
    const times = items.map(bornAt);
    check(
      times.every((time, index) => index === 0 || time <= (times[index - 1] ?? 0)),
      `${example} is not in order, the newest first`,
    );
  }
  if (only === undefined || middle === undefined || last === undefined)
    return [...faults, `${name}: no page of each kind`];
  check(
    !("page" in only.pagination) && !("next_page" in only.pagination),
    "onlyPage has a token of another page",
  );
  check(
    only.pagination.limit === preset,
    `onlyPage has the limit ${only.pagination.limit}, and the default is ${preset}`,
  );
  check(
    middle.pagination.limit === middle.items.length && middle.pagination.limit === last.pagination.limit,
    "middlePage is not full, or lastPage has another limit",
  );
  check(
    middle.pagination.next_page !== undefined && middle.pagination.next_page === last.pagination.page,
    "the next page of middlePage is not lastPage",
  );
  check(middle.pagination.page !== middle.pagination.next_page, "middlePage is its own next page");
  check(!("next_page" in last.pagination), "lastPage has a next page");
  const rest = [...middle.items, ...last.items];
  check(
    isDeepStrictEqual(rest, only.items.slice(-rest.length)),
    "middlePage and lastPage are not the end of onlyPage",
  );
  return faults;
}

function defaultLimit(root: JsonObject, operation: string): Json | undefined {
  const [, , parameters = []] = operationsOf(root).find(([name]) => name === operation) ?? [];
  return asObject(parameters.find(({ name }) => name === "limit")?.schema).default;
}

function itemsOf(body: JsonObject): Json[] {
  return asList(Object.values(body).find((value) => Array.isArray(value)));
}

function bornAt(item: Json): number {
  const { created_at, created, start_datetime } = asObject(item);
  return typeof created === "number" ? created : Date.parse(String(created_at ?? start_datetime)) / 1000;
}
