/** Twelve edits as a person makes them: what the diff says of each, and whether TypeScript, which nobody here wrote, agrees. */
import { beforeAll, expect, test } from "vitest";
import type { Audience, Contract, Impact } from "../src/change.ts";
import { type Broken, brokenPrograms, generateTypes } from "../src/consumers/compile.ts";
import { bumpOf, rate } from "../src/rate.ts";
import { base, type Edit, edited } from "./edited.ts";

interface Case {
  readonly name: string;
  readonly edit: Edit;
  readonly impact: Impact;
  readonly who: readonly Audience[];
  readonly rule?: string;
  /** The operation that is named. */
  readonly operation?: string;
  /** The consumer that no longer compiles; undefined where types cannot see it. */
  readonly refused?: string;
}

const cases: readonly Case[] = [
  {
    name: "senders: an input becomes required",
    edit: (c) => c.components.schemas.CreateChatCompletionRequest.required.push("model"),
    impact: "major",
    who: ["sends"],
    rule: "required-properties-added",
    operation: "POST /users/{user_id}/chat/completions",
    refused: "sends POST /users/{user_id}/chat/completions: the example `minimal`",
  },
  {
    name: "senders: an input is taken away",
    edit: (c) => delete c.components.schemas.CreateChatCompletionRequest.properties.model,
    impact: "major",
    who: ["sends"],
    rule: "request-property-removed",
    operation: "POST /users/{user_id}/chat/completions",
    refused: "sends POST /users/{user_id}/chat/completions: the example `full`",
  },
  {
    name: "senders: a value is renamed",
    edit: (c) => c.components.schemas.ExcludableContext.enum.splice(0, 1, "everything"),
    impact: "major",
    who: ["sends"],
    rule: "enum-values-removed",
    operation: "POST /users/{user_id}/chat/completions",
  },
  {
    name: "senders: a parameter is demanded",
    edit: (c) =>
      (c.paths["/users"].get.parameters = [
        { name: "since", in: "query", required: true, schema: { type: "string" } },
        ...(c.paths["/users"].get.parameters ?? []),
      ]),
    impact: "major",
    who: ["sends"],
    rule: "parameter-became-required",
    operation: "GET /users",
    refused: "sends GET /users: its parameters",
  },
  {
    name: "readers: a property is taken away",
    edit: (c) => {
      const habit = c.components.schemas.Habit;
      delete habit.properties.name;
      habit.required = habit.required.filter((name: string) => name !== "name");
    },
    impact: "major",
    who: ["reads"],
    rule: "property-removed",
    operation: "GET /habits",
    refused: "reads GET /habits 200",
  },
  {
    name: "readers: a property may be missing",
    edit: (c) => c.components.schemas.Habit.required.shift(),
    impact: "major",
    who: ["reads"],
    rule: "required-properties-removed",
    operation: "GET /habits",
    refused: "reads GET /habits 200",
  },
  {
    name: "readers: a property may be null",
    edit: (c) => (c.components.schemas.Habit.properties.name.type = ["string", "null"]),
    impact: "major",
    who: ["reads"],
    rule: "schema-type-changed",
    operation: "GET /habits",
    refused: "reads GET /habits 200",
  },
  {
    name: "readers: a status is another",
    edit: (c) => {
      const { responses } = c.paths["/users"].post;
      const [success] = Object.keys(responses);
      responses["202"] = responses[success ?? ""];
      delete responses[success ?? ""];
    },
    impact: "major",
    who: ["reads"],
    rule: "response-removed",
    operation: "POST /users",
    refused: "reads POST /users 201",
  },
  {
    name: "receivers: a property of a delivery may be missing",
    edit: (c) => c.components.schemas.WebhookDelivery.required.shift(),
    impact: "major",
    who: ["receives"],
    rule: "required-properties-removed",
    operation: "WEBHOOK delivery",
    refused: "receives delivery: its body",
  },
  {
    name: "receivers: the signature no longer comes",
    edit: (c) => c.webhooks.delivery.post.parameters.shift(),
    impact: "major",
    who: ["receives"],
    rule: "delivery-header-loosened",
    operation: "WEBHOOK delivery",
  },
  {
    name: "harmless: an optional input more",
    edit: (c) =>
      (c.components.schemas.CreateChatCompletionRequest.properties.seed = {
        type: "integer",
        description: "A seed.",
      }),
    impact: "minor",
    who: ["sends"],
    operation: "POST /users/{user_id}/chat/completions",
  },
  {
    name: "harmless: other words",
    edit: (c) => (c.components.schemas.Habit.properties.name.description = "What it is called."),
    impact: "patch",
    who: ["reads"],
    operation: "GET /habits",
  },
];

const revisions: Contract[] = [];
let refused: Map<string, Broken[]>;

beforeAll(async () => {
  for (const { edit } of cases) revisions.push(await edited(edit));
  const files = revisions.map(({ file }) => file);
  await generateTypes([base.file, ...files]);
  refused = await brokenPrograms(base.file, files);
});

test.each(cases.map((each, index) => ({ ...each, index })))(
  "$name",
  async ({ index, impact, who, rule, operation }) => {
    const changes = await rate({ base, revision: revisions[index] ?? base });
    expect(bumpOf(changes)).toBe(impact);
    const [heaviest] = changes;
    expect(heaviest?.audiences).toEqual(who);
    expect(heaviest?.operations).toContain(operation);
    expect(heaviest?.rules).toEqual(rule ? [rule] : []);
  },
);

test.each(cases.map((each, index) => ({ ...each, index })))(
  "TypeScript agrees: $name",
  ({ index, refused: expected }) => {
    const who = refused.get(revisions[index]?.file ?? "")?.map((each) => each.who) ?? [
      "the edit was not compiled",
    ];
    if (expected) expect(who).toContain(expected);
    else expect(who).toEqual([]);
  },
);
