import { describe, expect, test } from "vitest";
import { readDocument } from "./document.ts";
import { type Json, type JsonObject, put } from "./json.ts";
import { storyFaults } from "./story.ts";

const { root } = readDocument();

test("the examples tell one story", () => {
  expect(storyFaults(root)).toEqual([]);
});

describe("what does not fit is told with its place", () => {
  test.each<[what: string, path: string, value: Json | undefined, fault: RegExp]>([
    [
      "updated before created",
      "UserFull value updated_at",
      "2026-03-01T00:00:00Z",
      /^UserFull: created_at .* is after updated_at/,
    ],
    [
      "an ended period that has not begun",
      "AISummaryOfWeek value period start",
      "2026-03-10T00:00:00Z",
      /start .* is after end/,
    ],
    [
      "a duration that is not the time between",
      "ActivityMinimal value duration_seconds",
      1750,
      /^ActivityMinimal: duration_seconds 1750 is not the time from/,
    ],
    [
      "feet for centimetres",
      "CreateUserFull value height",
      5.6,
      /^CreateUserFull: height 5.6 is not within 50..250/,
    ],
    [
      "minutes for seconds",
      "UserFull value tz_offset",
      60,
      /^UserFull: tz_offset 60 is no whole quarter of an hour/,
    ],
    [
      "milliseconds for seconds",
      "ChatCompletionFull value created",
      1772735462000,
      /^ChatCompletionFull: created 1772735462000 is not within/,
    ],
    [
      "zones that do not add up",
      "ActivityFull value hr_zone_durations_seconds",
      [480, 1500, 1980, 500],
      /hr_zone_durations_seconds is 4460, duration_seconds is 4500/,
    ],
    [
      "tokens that do not add up",
      "ChatCompletionFull value usage total_tokens",
      1200,
      /^ChatCompletionFull\/usage: prompt_tokens \+ completion_tokens is 1211/,
    ],
    [
      "calories that the macros do not give",
      "MealReanalysed value calories",
      300,
      /^MealReanalysed: calories 300 do not fit/,
    ],
    [
      "an answer that does not echo its request",
      "FactFull value text",
      "Runs",
      /^POST \/users\/{user_id}\/facts full: sent text/,
    ],
    [
      "a creation that was updated",
      "FactMinimal value updated_at",
      "2026-03-05T06:55:12Z",
      /^POST .*facts minimal: just created/,
    ],
    [
      "a summary rated when it was made",
      "AISummaryCreated value user_rating",
      1,
      /just created, and rated or commented/,
    ],
    [
      "a partial update that changes what it did not name",
      "MealChanged value portion_multiplier",
      2,
      /minimal: portion_multiplier was 1 and nobody named it/,
    ],
    [
      "a total below the items",
      "UsersOnlyPage value pagination total",
      2,
      /^GET \/users: onlyPage has a total of 2, onlyPage holds 3 items/,
    ],
    [
      "a last page with a next one",
      "MealsLastPage value pagination next_page",
      "abc",
      /lastPage has a next page/,
    ],
    [
      "a middle page that leads elsewhere",
      "MealsMiddlePage value pagination next_page",
      "abc",
      /the next page of middlePage is not lastPage/,
    ],
    [
      "an id of another kind",
      "MealPending value id",
      "fact_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
      /^MealPending\/id: the id fact_\w+ is of another kind than meal_/,
    ],
    [
      "an id of another time",
      "FactFull value id",
      "fact_01KJYZ9V0RYRDPEGHJTZ4Q7Z6N",
      /^FactFull\/id: the id .* is of 2026-03-05T12:24:31/,
    ],
    ["another user", "FactMinimal value user_id", "northlight_9", /^user_id: the examples are of one story/],
    [
      "a delivery told twice",
      "WebhookMinimal value id",
      "wh_01KJYZAPBR9HTWTXP3WY2069BQ",
      /^WebhookMinimal: the delivery .* has been told already/,
    ],
    [
      "an event about another kind of thing",
      "WebhookFull value events 1 data id",
      "fact_01KJPT56X8RBXH4FAYK3ZJE0WR",
      /is of another kind than meal_/,
    ],
    [
      "an event about what comes later",
      "WebhookFull value created_at",
      "2026-03-05T12:24:40Z",
      /it tells of aisummary_\w+, which was created later/,
    ],
    [
      "a record that breaks its type",
      "CustomRecordFull value data",
      { ferritin_ug_l: "48" },
      /does not match the JSON Schema of its type/,
    ],
    [
      "a failed analysis without its error",
      "MealReanalysisFailed value analysis_error",
      undefined,
      /analysis_error and analysis_status failed do not fit/,
    ],
    [
      "a link that outlives its day",
      "MealPending value image_url",
      "https://media.example.com/x.png?expires=1772999999",
      /image_url is not valid for 24 hours/,
    ],
  ])("%s", (_what, path, value, fault) => {
    const changed = put(root, ["components", "examples", ...path.split(" ")], value) as JsonObject; // the root stays an object
    expect(storyFaults(changed)).toContainEqual(expect.stringMatching(fault));
  });
});
