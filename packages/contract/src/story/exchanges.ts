import { isDeepStrictEqual } from "node:util";
import { follow } from "../document.ts";
import { asList, asObject, isObject, type Json, type JsonObject, members } from "../json.ts";
import { operationsOf } from "../promises.ts";
import { objectsIn } from "./told.ts";

/** One operation with the examples of its request and of its success. */
interface Exchange {
  readonly name: string;
  /** What the limit of its pages is when a call names none. */
  readonly limit: Json | undefined;
  readonly request: ReadonlyMap<string, JsonObject>;
  readonly answer: ReadonlyMap<string, JsonObject>;
}

/** Fields that are sent and do not come back. */
const SENT_ONLY = new Set(["image_base64"]);

/** Operations whose answer is something else than what was sent. */
const NO_ECHO = new Set([
  "POST /users/{user_id}/chat/completions",
  "POST /users/{user_id}/ai/summaries",
  "POST /v1/projects/{project_id}/auth/server",
]);

/** Fields that an update may change by itself. */
const CHANGES = /^(updated_at|certainty_on_update|analysis_\w+|image_url)$/;

/** Answers that do not fit their request, and pages that do not fit each other, a line each. */
export function exchangeFaults(root: JsonObject): string[] {
  return exchangesIn(root).flatMap((exchange) =>
    [...echoes(exchange), ...births(exchange), ...pages(exchange), ...kept(root, exchange)].map(
      (fault) => exchange.name + fault,
    ),
  );
}

/** The operations with the examples that they show. */
function exchangesIn(root: JsonObject): Exchange[] {
  return operationsOf(root).map(([name, operation, parameters]) => {
    const limit = asObject(parameters.find((each) => each.name === "limit")?.schema).default;
    const [, success] = members(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
    const request = examplesOf(root, operation.requestBody);
    return { name, limit, request, answer: examplesOf(root, success) };
  });
}

function examplesOf(root: JsonObject, body: Json | undefined): Map<string, JsonObject> {
  const [, media] = members(follow(root, asObject(body)).content)[0] ?? [];
  return new Map(
    members(asObject(media).examples).map(([name, example]): [string, JsonObject] => [
      name,
      asObject(follow(root, asObject(example)).value),
    ]),
  );
}

/** The answer of a name answers the request of that name; the others answer the first. */
function pairs({ request, answer }: Exchange): [sent: JsonObject, name: string, answered: JsonObject][] {
  const [first] = request.values();
  if (first === undefined) return [];
  return [...answer].map(([name, answered]) => [request.get(name) ?? first, name, answered]);
}

function* echoes(exchange: Exchange): Generator<string> {
  if (NO_ECHO.has(exchange.name)) return;
  for (const [sent, name, answered] of pairs(exchange))
    for (const [field, value] of Object.entries(sent))
      if (!SENT_ONLY.has(field) && !isDeepStrictEqual(answered[field], value))
        yield ` ${name}: sent ${field} ${JSON.stringify(value)}, answered ${shown(answered[field])}`;
}

/** What was just made has never been updated, rated or commented. */
function* births({ name, answer }: Exchange): Generator<string> {
  if (!name.startsWith("POST ")) return;
  for (const [example, { created_at, updated_at, user_comment, user_rating = 0 }] of answer) {
    if (created_at !== updated_at)
      yield ` ${example}: just created at ${created_at}, and updated at ${updated_at}`;
    if (user_comment !== undefined || user_rating !== 0)
      yield ` ${example}: just created, and rated or commented`;
  }
}

/** What a partial update did not name is as it was: what an earlier example told of the same thing. */
function* kept(root: JsonObject, exchange: Exchange): Generator<string> {
  if (!exchange.name.startsWith("PATCH ")) return;
  const born = objectsIn(root).filter(({ value }) => value.updated_at === value.created_at);
  for (const [sent, name, answered] of pairs(exchange)) {
    const { id, created_at } = answered;
    const earlier = born.filter(
      ({ value }) => id !== undefined && value.id === id && value.created_at === created_at,
    );
    const before: JsonObject = Object.assign({}, ...earlier.map(({ value }) => value));
    for (const [field, value] of Object.entries(before))
      if (
        !(field in sent) &&
        field in answered &&
        !CHANGES.test(field) &&
        !isDeepStrictEqual(answered[field], value)
      )
        yield ` ${name}: ${field} was ${JSON.stringify(value)} and nobody named it, yet it is ${shown(answered[field])}`;
  }
}

/** Three pages and the list on one page tell of the same items, in the same order. */
function* pages({ answer, limit }: Exchange): Generator<string> {
  const lists = new Map(
    [...answer].flatMap(([example, body]) =>
      isObject(body.pagination) ? [[example, { items: itemsOf(body), pagination: body.pagination }]] : [],
    ),
  );
  if (lists.size === 0) return;
  const [only, middle, last] = ["onlyPage", "middlePage", "lastPage"].map((key) => lists.get(key));
  for (const [example, { items, pagination }] of lists) {
    if (pagination.limit === undefined || items.length > Number(pagination.limit))
      yield `: ${example} holds ${items.length} items and its limit is ${pagination.limit}`;
    if (Number(pagination.total) !== only?.items.length)
      yield `: ${example} has a total of ${pagination.total}, onlyPage holds ${only?.items.length} items`;
    const ids = items.flatMap((item) => asObject(item).id ?? []);
    if (new Set(ids).size < ids.length) yield `: ${example} holds an id twice`;
    const times = items.map(bornAt);
    if (!times.every((time, index) => index === 0 || time <= (times[index - 1] ?? 0)))
      yield `: ${example} is not in order, the newest first`;
  }
  if (only === undefined || middle === undefined || last === undefined) return yield ": no page of each kind";
  if ("page" in only.pagination || "next_page" in only.pagination)
    yield ": onlyPage has a token of another page";
  if (only.pagination.limit !== limit)
    yield `: onlyPage has the limit ${only.pagination.limit}, and the default is ${limit}`;
  if (![middle.items.length, last.pagination.limit].every((each) => each === middle.pagination.limit))
    yield ": middlePage is not full, or lastPage has another limit";
  const { page, next_page: next } = middle.pagination;
  if (next === undefined || next !== last.pagination.page)
    yield ": the next page of middlePage is not lastPage";
  if (page === next) yield ": middlePage is its own next page";
  if ("next_page" in last.pagination) yield ": lastPage has a next page";
  const rest = [...middle.items, ...last.items];
  if (!isDeepStrictEqual(rest, only.items.slice(-rest.length)))
    yield ": middlePage and lastPage are not the end of onlyPage";
}

function itemsOf(body: JsonObject): Json[] {
  return asList(Object.values(body).find((value) => Array.isArray(value)));
}

function bornAt(item: Json): number {
  const { created_at, created, start_datetime } = asObject(item);
  return typeof created === "number" ? created : Date.parse(String(created_at ?? start_datetime)) / 1000;
}

function shown(value: Json = null): string {
  return JSON.stringify(value);
}
