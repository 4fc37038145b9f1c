import { type JsonObject, put } from "@onvy/contract/json";
import type { Given, Twist } from "../server.ts";
import { always, bodyWith, type Deviations, instead, isPaged, membersAs, when } from "./twists.ts";

let deletions = 0;

const refusedWith = (refusal: number, status: number): Twist =>
  when((_, answer) => answer.status === refusal, always({ status }));

/** A list whose every page is the first one, and leads to itself. */
function samePageAgain(): Twist {
  let first: Given | undefined;
  return (answer, got) => {
    if (!got.target.includes("page=")) {
      first = bodyWith(["pagination", "next_page"], "again")(answer, got);
      return first;
    }
    return bodyWith(["pagination", "page"], "again")(first ?? answer, got);
  };
}

/** What shows only over several calls: pages, what was deleted, what should have been refused. */
export const afterwards: Deviations = {
  "PATCH /users/{user_id}/facts/{fact_id}": [
    "response.status › 404 or 410 after DELETE › 200",
    refusedWith(404, 200),
  ],
  "DELETE /users/{user_id}/facts/{fact_id}": [
    "response.status › 204, 404 or 410 for a second DELETE › 500",
    when((_, { status }) => status === 404 && deletions++ === 0, always({ status: 500 })),
  ],
  "GET /users": ["response.body.pagination.next_page › another page › the same one", samePageAgain()],
  "GET /users/{user_id}/activities": [
    "response.body.activities.*.user_id › what the path names › another value",
    membersAs("activities", (activities) => activities.map((each) => put(each, ["user_id"], "other"))),
  ],
  "GET /users/{user_id}/custom_records": [
    "response.body.records › no more than the limit › more",
    when(
      isPaged,
      membersAs("records", (records) => [...records, { ...(records[0] as JsonObject), id: "one_more" }]),
    ),
  ],
  "GET /users/{user_id}/chat/completions": [
    "response.body.pagination.limit › what the request asked for › another value",
    bodyWith(["pagination", "limit"], 7),
  ],
  "POST /users/{user_id}/ai/summaries": ["response.status › a refusal (4XX) › 201", refusedWith(422, 201)],
  "POST /users/{user_id}/custom_records": ["response.status › a refusal (4XX) › 500", refusedWith(422, 500)],
  "GET /custom_records_types/{type_id}": [
    "response.status › 200 › 429",
    instead({ status: 429, headers: { "retry-after": "0" } }),
  ],
};
