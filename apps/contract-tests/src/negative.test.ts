import { describe, expect, test } from "vitest";
import type { Operation, Parameter } from "./contract/contract.ts";
import type { Json } from "./contract/json.ts";
import { reasonFor } from "./exceptions.ts";
import { sampleOf } from "./generate/arbitrary.ts";
import { describeRule, type Rule, rulesOf } from "./generate/rules.ts";
import { bench, contract } from "./wire/bench.ts";
import { type CallRequest, call } from "./wire/caller.ts";
import { expectRefused } from "./wire/expectations.ts";
import { title, validRequest, withParameter } from "./wire/requests.ts";
import { reportedViolations } from "./wire/violations.ts";

const { recorder } = await bench();

async function expectAccepted(operation: Operation, request: CallRequest): Promise<void> {
  const outcome = await call(recorder, operation, request);
  expect(reportedViolations(outcome.exchange)).toEqual([]);
  expect(outcome.error).toBeUndefined();
}

/** Tests that the rule's broken side is refused just there, and that its allowed side is not. */
function testRule(
  operation: Operation,
  rule: Rule,
  place: Json[],
  request: (value: Json) => CallRequest,
): void {
  const name = describeRule(rule);
  const refused = rule.refused();
  const allowed = rule.allowed();
  if (refused !== undefined)
    test(`${name} › is refused when broken`, async () => {
      const outcome = await call(recorder, operation, request(refused));
      // A body of null is no body to Prism.
      const location = refused === null ? ["request"] : [...place.map(String), ...rule.path];
      expectRefused(outcome, location, refused === null ? "required" : rule.keyword);
    });
  for (const [index, value] of allowed.entries())
    test(`${name} › lets its allowed side through (${index + 1})`, () =>
      expectAccepted(operation, request(value)));
  if (refused === undefined && allowed.length === 0)
    test(`${name} › can be broken alone`, () =>
      expect.fail("No value breaks this rule only: teach breakages.ts."));
}

function testParameter(operation: Operation, parameter: Parameter): void {
  const { in: where, name, required, schema } = parameter;
  const request = validRequest(operation);
  const given = request[where === "header" ? "headers" : where]?.[name];
  const sample = given ?? parameter.examples[0]?.value ?? sampleOf(schema);
  describe(`${where} ${name}`, () => {
    for (const rule of rulesOf(schema, sample)) {
      // A URL knows no null, and its text is always a string.
      const reason = reasonFor(["constraints", operation.id, where, name, describeRule(rule)].join(" "));
      if (rule.about === "null" || reason) continue;
      testRule(operation, rule, ["request", where, name.toLowerCase()], (value) =>
        withParameter(request, parameter, value),
      );
    }
    if (required && where !== "path")
      test("required › is refused when missing", async () => {
        const outcome = await call(recorder, operation, withParameter(request, parameter, undefined));
        expectRefused(outcome, ["request", where], "required");
      });
  });
}

for (const operation of contract.operations.filter(({ method }) => method !== "HEAD"))
  describe(title(operation), () => {
    const { request: body } = operation;
    if (body)
      describe("request body", () => {
        for (const rule of rulesOf(body.schema, sampleOf(body.schema)))
          testRule(operation, rule, ["request", "body"], (value) => ({
            ...validRequest(operation),
            body: value,
          }));
      });
    for (const parameter of operation.parameters) testParameter(operation, parameter);
  });
