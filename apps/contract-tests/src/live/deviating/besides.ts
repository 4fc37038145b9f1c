import { gzipSync } from "node:zlib";
import { at, isObject, type Json } from "@onvy/contract/json";
import { bodyAs, bodyWith, credentials, instead, membersAs, type Twist } from "../server.ts";
import { answeredTo, type Deviating, objectWith, pagination } from "./deviating.ts";

/** Only where a list is not read page by page. */
const unlessPaged =
  (twist: Twist): Twist =>
  (answer, got) =>
    /[?&]limit=1(&|$)/.test(got.target) ? answer : twist(answer, got);

/** Whatever is created says that it is what was created first. */
function withFirstId(): Twist {
  let first: Json | undefined;
  return bodyAs((body) => {
    first ??= at(body, ["id"]);
    return objectWith(body, { id: first ?? null });
  });
}

/** What the schema lets pass: on the wire, between request and answer, between pages, and before the answer. */
export const besidesTheSchema: readonly Deviating[] = [
  [
    "GET /habits",
    answeredTo(({ headers }) => headers["x-api-key"] === credentials.key, { wire: () => {} }),
    "response",
    "a whole answer",
    "no answer within 3 s",
  ],
  [
    "GET /users/{user_id}",
    instead({
      wire: (response) =>
        response.writeHead(200, { "content-length": 100 }).write("{", () => response.destroy()),
    }),
    "response",
    "a whole answer",
    "cut off after 1 of 100 bytes",
  ],
  [
    "GET /users/{user_id}/activities",
    instead({ headers: { "content-type": "application/json", "content-encoding": "gzip" } }),
    "response.headers.content-encoding",
    "gzip",
    "bytes that are no gzip",
  ],
  [
    "POST /users/{user_id}/custom_records",
    instead({
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: gzipSync("["),
    }),
    "response.body",
    "JSON",
    "text that is not JSON",
  ],
  [
    "GET /custom_records_types/{type_id}",
    instead({ headers: { "content-type": "application/json; charset=iso-8859-1" } }),
    "response.headers.content-type",
    "charset utf-8",
    "charset iso-8859-1",
  ],
  [
    "GET /users/{user_id}/chat/completions/{completion_id}",
    instead({ body: Buffer.from([0x22, 0xe4, 0x22]) }),
    "response.body",
    "UTF-8",
    "bytes that are not UTF-8",
  ],
  [
    "HEAD /habits",
    instead({
      wire: (response) => response.socket?.end("HTTP/1.1 200 OK\r\ncache-control: public\r\n\r\n[]"),
    }),
    "response.body",
    "no body",
    "2 bytes",
  ],
  [
    "GET /users/{user_id}/nutrition/meals",
    unlessPaged(membersAs("meals", (meals) => [...meals, ...meals.slice(0, 1)])),
    "response.body.meals.*.id",
    "unique",
    "the same id twice",
  ],
  [
    "GET /users",
    pagination({ total: 0 }),
    "response.body.pagination.total",
    "at least the items of the page",
    "less",
  ],
  [
    "GET /users/{user_id}/custom_records",
    unlessPaged(pagination({ total: 400 })),
    "response.body.pagination.total",
    "the items of the only page",
    "more",
  ],
  [
    "PUT /users/{user_id}/nutrition/meals/{meal_id}",
    bodyWith(["id"], "meal_of_somebody_else"),
    "response.body.id",
    "what the path names",
    "another value",
  ],
  [
    "PATCH /users/{user_id}/facts/{fact_id}",
    bodyWith(["user_id"], "somebody_else"),
    "response.body.user_id",
    "what the path names",
    "another value",
  ],
  [
    "POST /users",
    bodyAs((body, { body: sent }) =>
      isObject(sent) && sent.height !== undefined ? objectWith(body, { height: 67 }) : body,
    ),
    "response.body.height",
    "what the request sent",
    "another value",
  ],
  [
    "POST /users/{user_id}/facts",
    withFirstId(),
    "response.body.id",
    "an id of its own",
    "the id of what was made before",
  ],
  [
    "POST /users/{user_id}/nutrition/meals",
    bodyWith(["description"], undefined),
    "response.body.description",
    "what the request sent",
    "missing",
  ],
  [
    "GET /users/{user_id}/ai/summaries/{summary_id}",
    answeredTo(({ headers }) => headers["x-api-key"] === undefined && headers.authorization === undefined, {
      status: 404,
    }),
    "response.status",
    "401",
    "404",
  ],
  [
    "POST /users/{user_id}/ai/summaries",
    answeredTo(({ headers }) => /^[0-9a-f]{32}$/.test(String(headers["x-api-key"])), { status: 500 }),
    "response.status",
    "401",
    "500",
  ],
  [
    "POST /users/{user_id}/activities",
    answeredTo(({ headers }) => String(headers.authorization).startsWith("Digest "), { status: 403 }),
    "response.status",
    "401",
    "403",
  ],
  [
    "POST /v1/projects/{project_id}/auth/server",
    answeredTo(({ headers }) => headers.authorization === "", { status: 400 }),
    "response.status",
    "401",
    "400",
  ],
  [
    "PATCH /users/{user_id}/nutrition/meals/{meal_id}",
    answeredTo(({ headers }) => String(headers.authorization) === "Bearer", { status: 422 }),
    "response.status",
    "401",
    "422",
  ],
  [
    "DELETE /users/{user_id}/custom_records",
    answeredTo(() => true, { status: 204 }),
    "response.status",
    "405",
    "204",
  ],
  ["TRACE /users", answeredTo(() => true, { status: 200 }), "response.status", "405", "200"],
  ["PUT /users/{user_id}", answeredTo(() => true, { status: 500 }), "response.status", "405", "500"],
  [
    "DELETE /users/{user_id}/activities",
    answeredTo(() => true, { headers: {} }),
    "response.headers.allow",
    "required with 405",
    "missing",
  ],
  [
    "POST /users/{user_id}",
    answeredTo(() => true, { headers: { allow: "PUT" } }),
    "response.headers.allow",
    "GET",
    "PUT",
  ],
];
