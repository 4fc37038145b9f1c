import type { JsonObject } from "@onvy/contract/json";
import { bodyWith, type Given, instead, membersAs, type Twist } from "../server.ts";
import { answeredTo, type Deviating, objectWith } from "./deviating.ts";

const fact = "/users/{user_id}/facts/{fact_id}";
let deletions = 0;

/** Only where a list is read page by page. */
const onlyPaged =
  (twist: Twist): Twist =>
  (answer, got) =>
    /[?&]limit=1(&|$)/.test(got.target) ? twist(answer, got) : answer;

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
export const afterwards: readonly Deviating[] = [
  [
    `PATCH ${fact}`,
    answeredTo((_, { status }) => status === 404, { status: 200 }),
    "response.status",
    "404 or 410 after DELETE",
    "200",
  ],
  [
    `DELETE ${fact}`,
    (answer) => (answer.status === 404 && deletions++ === 0 ? { ...answer, status: 500 } : answer),
    "response.status",
    "204, 404 or 410 for a second DELETE",
    "500",
  ],
  ["GET /users", samePageAgain(), "response.body.pagination.next_page", "another page", "the same one"],
  [
    "GET /users/{user_id}/activities",
    membersAs("activities", (activities) => activities.map((each) => objectWith(each, { user_id: "other" }))),
    "response.body.activities.*.user_id",
    "what the path names",
    "another value",
  ],
  [
    "GET /users/{user_id}/custom_records",
    onlyPaged(
      membersAs("records", (records) => [...records, { ...(records[0] as JsonObject), id: "one_more" }]),
    ),
    "response.body.records",
    "no more than the limit",
    "more",
  ],
  [
    "GET /users/{user_id}/chat/completions",
    bodyWith(["pagination", "limit"], 7),
    "response.body.pagination.limit",
    "what the request asked for",
    "another value",
  ],
  [
    "POST /users/{user_id}/ai/summaries",
    answeredTo((_, { status }) => status === 422, { status: 201 }),
    "response.status",
    "a refusal (4XX)",
    "201",
  ],
  [
    "POST /users/{user_id}/custom_records",
    answeredTo((_, { status }) => status === 422, { status: 500 }),
    "response.status",
    "a refusal (4XX)",
    "500",
  ],
  [
    "GET /custom_records_types/{type_id}",
    instead({ status: 429, headers: { "retry-after": "0" } }),
    "response.status",
    "200",
    "429",
  ],
];
