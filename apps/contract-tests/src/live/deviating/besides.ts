import { gzipSync } from "node:zlib";
import { at, type Json, put } from "@onvy/contract/json";
import { credentials, type Got, type Twist } from "../server.ts";
import { always, bodyAs, bodyWith, type Deviations, instead, isPaged, membersAs, when } from "./twists.ts";

const gzip = { "content-type": "application/json", "content-encoding": "gzip" };

const unlessPaged = (twist: Twist): Twist => when((got) => !isPaged(got), twist);

/** Something else in place of the answer's parts, where the credential is as wanted. */
const toCredential = (
  wanted: (headers: Got["headers"]) => boolean,
  change: Parameters<typeof always>[0],
): Twist => when(({ headers }) => wanted(headers), always(change));

/** Whatever is created says that it is what was created first. */
function withFirstId(): Twist {
  let first: Json | undefined;
  return bodyAs((body) => {
    first ??= at(body, ["id"]);
    return put(body, ["id"], first);
  });
}

/** What the schema lets pass: on the wire, between request and answer, between pages, and before the answer. */
export const besidesTheSchema: Deviations = {
  "GET /habits": [
    "response › a whole answer › no answer within 3 s",
    toCredential((headers) => headers["x-api-key"] === credentials.key, { wire: () => {} }),
  ],
  "GET /users/{user_id}": [
    "response › a whole answer › cut off after 1 of 100 bytes",
    instead({
      wire: (response) =>
        response.writeHead(200, { "content-length": 100 }).write("{", () => response.destroy()),
    }),
  ],
  "GET /users/{user_id}/activities": [
    "response.headers.content-encoding › gzip › bytes that are no gzip",
    instead({ headers: gzip }),
  ],
  "POST /users/{user_id}/custom_records": [
    "response.body › JSON › text that is not JSON",
    instead({ headers: gzip, body: gzipSync("[") }),
  ],
  "GET /custom_records_types/{type_id}": [
    "response.headers.content-type › charset utf-8 › charset iso-8859-1",
    instead({ headers: { "content-type": "application/json; charset=iso-8859-1" } }),
  ],
  "GET /users/{user_id}/chat/completions/{completion_id}": [
    "response.body › UTF-8 › bytes that are not UTF-8",
    instead({ body: Buffer.from([0x22, 0xe4, 0x22]) }),
  ],
  "HEAD /habits": [
    "response.body › no body › 2 bytes",
    instead({
      wire: (response) => response.socket?.end("HTTP/1.1 200 OK\r\ncache-control: public\r\n\r\n[]"),
    }),
  ],
  "GET /users/{user_id}/nutrition/meals": [
    "response.body.meals.*.id › unique › the same id twice",
    unlessPaged(membersAs("meals", (meals) => [...meals, ...meals.slice(0, 1)])),
  ],
  "GET /users": [
    "response.body.pagination.total › at least the items of the page › less",
    bodyWith(["pagination", "total"], 0),
  ],
  "GET /users/{user_id}/custom_records": [
    "response.body.pagination.total › the items of the only page › more",
    unlessPaged(bodyWith(["pagination", "total"], 400)),
  ],
  "PUT /users/{user_id}/nutrition/meals/{meal_id}": [
    "response.body.id › what the path names › another value",
    bodyWith(["id"], "meal_of_somebody_else"),
  ],
  "PATCH /users/{user_id}/facts/{fact_id}": [
    "response.body.user_id › what the path names › another value",
    bodyWith(["user_id"], "somebody_else"),
  ],
  "POST /users": [
    "response.body.height › what the request sent › another value",
    when(({ body }) => at(body, ["height"]) !== undefined, bodyWith(["height"], 67)),
  ],
  "POST /users/{user_id}/facts": [
    "response.body.id › an id of its own › the id of what was made before",
    withFirstId(),
  ],
  "POST /users/{user_id}/nutrition/meals": [
    "response.body.description › what the request sent › missing",
    bodyWith(["description"], undefined),
  ],
  "GET /users/{user_id}/ai/summaries/{summary_id}": [
    "response.status › 401 › 404",
    toCredential((headers) => headers["x-api-key"] === undefined && headers.authorization === undefined, {
      status: 404,
    }),
  ],
  "POST /users/{user_id}/ai/summaries": [
    "response.status › 401 › 500",
    toCredential((headers) => /^[0-9a-f]{32}$/.test(String(headers["x-api-key"])), { status: 500 }),
  ],
  "POST /users/{user_id}/activities": [
    "response.status › 401 › 403",
    toCredential(({ authorization }) => String(authorization).startsWith("Digest "), { status: 403 }),
  ],
  "POST /v1/projects/{project_id}/auth/server": [
    "response.status › 401 › 400",
    toCredential(({ authorization }) => authorization === "", { status: 400 }),
  ],
  "PATCH /users/{user_id}/nutrition/meals/{meal_id}": [
    "response.status › 401 › 422",
    toCredential(({ authorization }) => authorization === "Bearer", { status: 422 }),
  ],
  "DELETE /users/{user_id}/custom_records": ["response.status › 405 › 204", always({ status: 204 })],
  "TRACE /users": ["response.status › 405 › 200", always({ status: 200 })],
  "PUT /users/{user_id}": ["response.status › 405 › 500", always({ status: 500 })],
  "DELETE /users/{user_id}/activities": [
    "response.headers.allow › required with 405 › missing",
    always({ headers: {} }),
  ],
  "POST /users/{user_id}": ["response.headers.allow › GET › PUT", always({ headers: { allow: "PUT" } })],
};
