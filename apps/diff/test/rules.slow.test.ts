/** For each rule an edit that it alone rates: were the rule gone, the edit would pass for less. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ownRules, rate } from "../src/rate.ts";
import { base, type Edit, edited } from "./edited.ts";

const query = { name: "since", in: "query", description: "A time.", schema: { type: "string" } };
const header = "Cache-Control";
const cached = (contract: Parameters<Edit>[0]) => contract.paths["/habits"].get.responses["200"];

/** An edit, or what was there before it and the edit. */
const witnesses: Readonly<Record<string, Edit | readonly [Edit, Edit]>> = {
  "enum-values-added": (c) => c.components.schemas.KnownWebhookEventName.enum.push("users:renamed"),
  "enum-values-removed": (c) => c.components.schemas.ExcludableContext.enum.pop(),
  "media-type-removed": (c) => delete c.paths["/habits"].get.responses["200"].content,
  "operation-id-changed": (c) => (c.paths["/users"].get.operationId = "allUsers"),
  "operation-removed": (c) => delete c.paths["/users"].get,
  "parameter-became-required": (c) => (c.paths["/users"].post.parameters = [{ ...query, required: true }]),
  "parameter-removed": [
    (c) => (c.paths["/users"].post.parameters = [query]),
    (c) => delete c.paths["/users"].post.parameters,
  ],
  "parameter-serialization-changed": [
    (c) => (c.paths["/users"].post.parameters = [query]),
    (c) => (c.paths["/users"].post.parameters[0].style = "spaceDelimited"),
  ],
  "path-removed": (c) => delete c.paths["/habits"],
  "property-removed": (c) => delete c.components.schemas.DataSync.properties.provider,
  "request-body-became-required": [
    (c) => delete c.paths["/users"].post.requestBody.required,
    (c) => (c.paths["/users"].post.requestBody.required = true),
  ],
  "request-body-removed": (c) => delete c.paths["/users"].post.requestBody,
  "required-properties-added": (c) => c.components.schemas.CreateChatCompletionRequest.required.push("model"),
  "required-properties-removed": (c) => c.components.schemas.Habit.required.pop(),
  "response-header-removed": [
    (c) => (cached(c).headers = { [header]: { description: "How long.", schema: { type: "string" } } }),
    (c) => delete cached(c).headers,
  ],
  "response-removed": (c) => delete c.paths["/habits"].get.responses["401"],
  "schema-combinator-changed": (c) =>
    (c.components.schemas.CreateChatCompletionRequest.anyOf = [{ required: ["model"] }]),
  "schema-constraint-changed": (c) =>
    (c.components.schemas.CreateChatCompletionRequest.properties.model.maxLength = 8),
  "schema-type-changed": (c) => (c.components.schemas.DataSync.properties.provider.type = "integer"),
  "security-requirement-changed": [
    (c) => (c.paths["/users"].get.security = [{ BearerAuth: [] }]),
    (c) => (c.paths["/users"].get.security = [{ BearerAuth: ["users:read"] }]),
  ],
  "security-scheme-changed": (c) => (c.components.securitySchemes.ApiKey.name = "X-Key"),
  "server-removed": (c) => c.servers.pop(),

  "request-property-removed": (c) => delete c.components.schemas.CreateChatCompletionRequest.properties.model,
  "request-default-changed": (c) =>
    (c.components.schemas.CreateUserRequest.properties.measurement_unit.default = "imperial"),
  "path-template-changed": [
    (c) => (c.paths["/things/{id}"] = c.paths["/habits"]),
    (c) => {
      c.paths["/things/{thing}"] = c.paths["/things/{id}"];
      delete c.paths["/things/{id}"];
    },
  ],
  "path-parameter-renamed": (c) => (c.components.parameters.UserId.name = "person"),
  "webhook-renamed": (c) => {
    // In its place, as an editor would: Redocly takes that for a new name of the same.
    c.webhooks = Object.fromEntries(Object.entries(c.webhooks).map(([, webhook]) => ["delivery_2", webhook]));
  },
  "delivery-header-loosened": (c) => c.webhooks.delivery.post.parameters.shift(),
  "delivery-body-loosened": (c) => (c.webhooks.delivery.post.requestBody.required = false),
  "response-header-optional": [
    (c) =>
      (cached(c).headers = {
        [header]: { required: true, description: "How long.", schema: { type: "string" } },
      }),
    (c) => (cached(c).headers[header].required = false),
  ],
  "named-type-removed": (c) => {
    c.components.schemas.Custom = c.components.schemas.Habit;
    delete c.components.schemas.Habit;
    cached(c).content["application/json"].schema.items.$ref = "#/components/schemas/Custom";
  },
  "default-server-changed": (c) => c.servers.reverse(),
  "credential-no-longer-accepted": (c) =>
    delete c.paths["/v1/projects/{project_id}/auth/server"].post.security,
  "example-changed": (c) => (c.components.examples.HabitsFull.value[0].name = "Another"),
  "credential-no-longer-demanded": (c) => (c.paths["/users"].get.security = [{}]),
};

test("every rule that is on has a witness", () => {
  const config = parse(readFileSync(new URL("../redocly.yaml", import.meta.url), "utf8")) as { diff: object };
  const names = [...Object.keys(config.diff), ...Object.keys(ownRules)];
  expect(Object.keys(witnesses).sort()).toEqual(names.sort());
});

test.each(Object.entries(witnesses))("%s", async (rule, witness) => {
  const [before, after] = typeof witness === "function" ? [undefined, witness] : witness;
  const from = before ? await edited(before) : base;
  const pair = { base: from, revision: await edited(after, from) };
  const [heaviest, ...others] = (await rate(pair)).filter(({ rules }) => rules.length > 0);
  expect(heaviest?.rules).toEqual([rule]);
  expect([...new Set(others.flatMap((change) => change.rules))].filter((each) => each !== rule)).toEqual([]);
});
