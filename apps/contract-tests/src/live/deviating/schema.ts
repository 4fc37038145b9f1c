import { bodyWith, instead } from "../server.ts";
import type { Deviating } from "./deviating.ts";

/** What breaks the schema, the status, or the body as a whole. */
export const inTheAnswer: readonly Deviating[] = [
  ["POST /users", bodyWith(["created_at"], undefined), "response.body.created_at", "required", "missing"],
  [
    "GET /users/{user_id}",
    bodyWith(["gender"], "unsaid"),
    "response.body.gender",
    'must be one of ["male","female","other"]',
    "a string that breaks it",
  ],
  [
    "GET /habits",
    bodyWith(["0", "created_time"], "yesterday"),
    "response.body.*.created_time",
    "must be a date-time",
    "a string that breaks it",
  ],
  ["POST /users/{user_id}/facts", bodyWith(["text"], 7), "response.body.text", "must be string", "a number"],
  [
    "GET /users/{user_id}/nutrition/meals",
    bodyWith(["meals", "0", "portion_multiplier"], 50),
    "response.body.meals.*.portion_multiplier",
    "breaks maximum 10",
    "a number that breaks it",
  ],
  [
    "GET /users/{user_id}/custom_records/{record_id}",
    bodyWith(["data"], null),
    "response.body.data",
    "must be object",
    "null",
  ],
  [
    "GET /users/{user_id}/chat/completions",
    bodyWith(["messages"], undefined),
    "response.body.messages",
    "required",
    "missing",
  ],
  [
    "GET /users/{user_id}/activities",
    instead({ status: 302, headers: { location: "https://elsewhere.example/login?user=7" } }),
    "response.status",
    "200",
    "302 to https://elsewhere.example/login",
  ],
  [
    "PUT /users/{user_id}/nutrition/meals/{meal_id}",
    instead({ headers: { "content-type": "text/html" } }),
    "response.headers.content-type",
    "application/json",
    "text/html",
  ],
  [
    "PATCH /users/{user_id}/nutrition/meals/{meal_id}",
    instead({ body: '{"id":' }),
    "response.body",
    "JSON",
    "text that is not JSON",
  ],
  ["POST /users/{user_id}/activities", instead({ status: 422, body: "{}" }), "response.status", "201", "422"],
  ["DELETE /users/{user_id}/facts/{fact_id}", instead({ status: 500 }), "response.status", "204", "500"],
  ["HEAD /habits", instead({ status: 404 }), "response.status", "200", "404"],
  ["GET /custom_records_types/{type_id}", instead({ status: 501 }), "response.status", "200", "501"],
  [
    "PATCH /users/{user_id}/chat/completions/{completion_id}",
    instead({ body: "" }),
    "response.body",
    "application/json",
    "no body",
  ],
];
