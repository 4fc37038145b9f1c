import { describe, expect, test } from "vitest";
import { schemaItems } from "../src/coverage/items.ts";
import { valueItems } from "../src/coverage/values.ts";
import { contract } from "./fixture.ts";

/** Bodies whose examples cannot show every property, and which ones they leave out. */
const leftOut: Readonly<Record<string, { readonly properties: RegExp; readonly reason: string }>> = {
  "createAISummary 201": {
    properties: /^\/user_comment$/,
    reason: "Nobody has said anything about a summary that was just made: GET shows a comment.",
  },
  "createMeal 201": {
    properties:
      /^\/(analysis_error|summary_id|ai_generated|title|text|name|ingredients|calories|\w+_grams|glucose_spike_mg_dl|healthiness_score)$/,
    reason: "The answer comes before the analysis: GET and PUT show what it finds.",
  },
};

const operations = [...contract.operations, ...contract.webhooks.map(({ operation }) => operation)];
const bodies = operations.flatMap(({ id, request, responses }) =>
  [{ part: "request", body: request }, ...responses.map(({ key, body }) => ({ part: key, body }))].flatMap(
    ({ part, body }) => (body ? [{ name: `${id} ${part}`, ...body }] : []),
  ),
);

// Who reads the reference or calls the mock learns a property from an example that shows it.
describe("the examples show every property", () => {
  test.each(bodies)("$name", ({ name, schema, examples }) => {
    const properties = (id: string): string[] => /^properties body value (.+)$/.exec(id)?.slice(1) ?? [];
    const shown = new Set(
      examples.flatMap(({ value }) =>
        valueItems("body", "value", { schema, examples }, value).flatMap(properties),
      ),
    );
    const hidden = schemaItems("body", "value", schema)
      .flatMap(({ id }) => properties(id))
      .filter((property) => !shown.has(property));
    expect(hidden.filter((property) => !leftOut[name]?.properties.test(property))).toEqual([]);
    if (leftOut[name]) expect(hidden).not.toEqual([]);
  });
});
