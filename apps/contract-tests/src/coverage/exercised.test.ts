import { type Contract, loadContract, type Operation } from "@onvy/contract/operations";
import { describe, expect, test } from "vitest";
import { exchangeWith, reporting } from "../wire/outcome.ts";
import { exerciseFinder } from "./exercised.ts";

const json = "application/json";
const operation: Operation = {
  id: "rename",
  method: "PUT",
  path: "/things/{id}",
  tag: "",
  parameters: [
    { name: "id", in: "path", required: true, schema: { type: "string" }, examples: [] },
    { name: "limit", in: "query", required: false, schema: { type: "integer", maximum: 10 }, examples: [] },
  ],
  request: {
    mediaType: json,
    schema: {
      type: "object",
      required: ["unit"],
      properties: { unit: { type: ["string", "null"], enum: ["kg", null] }, note: { type: "string" } },
    },
    examples: [{ name: "full", value: { unit: "kg", note: "x" } }],
    required: true,
  },
  responses: [
    {
      key: "200",
      status: 200,
      headers: [{ name: "ETag", required: false, schema: {}, examples: [] }],
      body: {
        mediaType: json,
        schema: { type: "object", properties: { ok: { type: "boolean" } } },
        examples: [{ name: "done", value: { ok: true } }],
      },
    },
  ],
  security: [
    { name: "ApiKey", kind: "apiKey", header: "X-API-Key" },
    { name: "BearerAuth", kind: "bearer", header: "Authorization" },
  ],
};
const contract: Contract = { document: loadContract().document, operations: [operation], webhooks: [] };
const find = exerciseFinder(contract);
const right = exchangeWith({
  method: "PUT",
  target: "/things/a",
  body: Buffer.from('{"unit":"kg"}'),
  responseBody: Buffer.from('{"ok":true}'),
});
const always = ["parameters rename path id", "credentials rename ApiKey"];

test("a call that passed exercises what it sent and what it got, and nothing besides", () => {
  expect(find(right).sort()).toEqual(
    [
      ...always,
      "operations rename",
      "properties rename request /unit",
      'enum values rename request /unit "kg"',
      "responses rename 200",
      "examples rename 200 done",
      "properties rename 200 /ok",
    ].sort(),
  );
});

describe("counts only with traffic for it:", () => {
  test.each<[string, Parameters<typeof exchangeWith>[0], string]>([
    ["a query parameter", { target: "/things/a?limit=9" }, "parameters rename query limit"],
    [
      "the value at a bound",
      { target: "/things/a?limit=10" },
      "constraints rename query limit / maximum allowed",
    ],
    ["the other credential", { headers: [["authorization", "Bearer x"]] }, "credentials rename BearerAuth"],
    ["an example", { body: Buffer.from('{"unit":"kg","note":"x"}') }, "examples rename request full"],
    [
      "null where it is allowed",
      { body: Buffer.from('{"unit":null}') },
      "constraints rename request /unit null allowed",
    ],
    [
      "a response header",
      { responseHeaders: { "content-type": json, etag: "1" } },
      "responses rename 200 header ETag",
    ],
    ["a refused credential", { status: 401 }, "credentials rename refused"],
    [
      "a refused rule",
      { status: 422, ...reporting(["request/body/unit", "enum"]) },
      "constraints rename request /unit enum",
    ],
  ])("%s", (_, change, id) => {
    expect(find(right)).not.toContain(id);
    expect(find({ ...right, ...change })).toContain(id);
  });
});

describe("exercises nothing:", () => {
  test.each<[string, Parameters<typeof exchangeWith>[0]]>([
    ["a path that the contract does not have", { target: "/things" }],
    ["a method that the path does not have", { method: "POST" }],
    ["a refusal that nobody asked for", { status: 422 }],
    ["an answer of the proxy", { status: 502 }],
    ["a broken request that passed", reporting(["request/body/unit", "enum"])],
    [
      "a refusal at two places, which proves neither",
      { status: 422, ...reporting(["request/body/unit", "enum"], ["request/body", "required"]) },
    ],
  ])("%s", (_, change) => {
    expect(find({ ...right, ...change })).toEqual([]);
  });

  test("a delivery that the receiver did not accept", () => {
    const webhook = { name: "sent", operation: { ...operation, parameters: [], path: "sent" } };
    const findDelivery = exerciseFinder({ ...contract, webhooks: [webhook] });
    const delivery = { ...right, method: "POST", target: "/webhooks/sent" };
    expect(findDelivery({ ...delivery, status: 401 })).toEqual([]);
    expect(findDelivery({ ...delivery, status: 204 })).toEqual([
      "webhooks sent",
      "webhooks sent properties /unit",
      'webhooks sent enum values /unit "kg"',
    ]);
  });
});

test("a template without variables wins", () => {
  const me = { ...operation, id: "me", path: "/things/me" };
  const both = exerciseFinder({ ...contract, operations: [operation, me] });
  expect(both({ ...right, target: "/things/me" })).toContain("operations me");
});
