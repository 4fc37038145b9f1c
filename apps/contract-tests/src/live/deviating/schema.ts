import { bodyWith, type Deviations, instead } from "./twists.ts";

/** What breaks the schema, the status, or the body as a whole. */
export const inTheAnswer: Deviations = {
  "POST /users": ["response.body.created_at › required › missing", bodyWith(["created_at"], undefined)],
  "GET /users/{user_id}": [
    'response.body.gender › must be one of ["male","female","other"] › a string that breaks it',
    bodyWith(["gender"], "unsaid"),
  ],
  "GET /habits": [
    "response.body.*.created_time › must be a date-time › a string that breaks it",
    bodyWith(["0", "created_time"], "yesterday"),
  ],
  "POST /users/{user_id}/facts": ["response.body.text › must be string › a number", bodyWith(["text"], 7)],
  "GET /users/{user_id}/nutrition/meals": [
    "response.body.meals.*.portion_multiplier › breaks maximum 10 › a number that breaks it",
    bodyWith(["meals", "0", "portion_multiplier"], 50),
  ],
  "GET /users/{user_id}/custom_records/{record_id}": [
    "response.body.data › must be object › null",
    bodyWith(["data"], null),
  ],
  "GET /users/{user_id}/chat/completions": [
    "response.body.messages › required › missing",
    bodyWith(["messages"], undefined),
  ],
  "GET /users/{user_id}/activities": [
    "response.status › 200 › 302 to https://elsewhere.example/login",
    instead({ status: 302, headers: { location: "https://elsewhere.example/login?user=7" } }),
  ],
  "PUT /users/{user_id}/nutrition/meals/{meal_id}": [
    "response.headers.content-type › application/json › text/html",
    instead({ headers: { "content-type": "text/html" } }),
  ],
  "PATCH /users/{user_id}/nutrition/meals/{meal_id}": [
    "response.body › JSON › text that is not JSON",
    instead({ body: '{"id":' }),
  ],
  "POST /users/{user_id}/activities": ["response.status › 201 › 422", instead({ status: 422, body: "{}" })],
  "DELETE /users/{user_id}/facts/{fact_id}": ["response.status › 204 › 500", instead({ status: 500 })],
  "HEAD /habits": ["response.status › 200 › 404", instead({ status: 404 })],
  "GET /custom_records_types/{type_id}": ["response.status › 200 › 501", instead({ status: 501 })],
  "PATCH /users/{user_id}/chat/completions/{completion_id}": [
    "response.body › application/json › no body",
    instead({ body: "" }),
  ],
};
