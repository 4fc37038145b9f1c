import type { Json } from "@onvy/contract/json";
import type { Body, CallRequest, Operation, Parameter } from "@onvy/contract/operations";
import { title } from "@onvy/contract/operations";
import { expect, test } from "vitest";
import { sampleOf } from "../src/generate/arbitrary.ts";
import { conformingValue, validRequest, withParameter } from "../src/generate/requests.ts";
import { describeRule, type Rule, rulesOf } from "../src/generate/rules.ts";
import { call } from "../src/wire/caller.ts";
import { expectRefused, expectSuccess } from "../src/wire/expectations.ts";
import { target } from "../src/wire/target.ts";
import { contract, fixture } from "./fixture.ts";

const { recorder } = await fixture();

/** Tests that the rule's broken side is refused just there, and that its allowed side is not. */
function testRule(
  name: string,
  operation: Operation,
  rule: Rule,
  place: readonly string[],
  request: (value: Json) => CallRequest,
): void {
  const refused = rule.refused();
  const allowed = rule.allowed();
  if (refused !== undefined)
    test(`${name} › is refused when broken`, async () => {
      const outcome = await call(recorder, operation, request(refused));
      // A body of null is no body to Prism.
      if (refused === null && target === "prism") expectRefused(outcome, ["request"], "required");
      else expectRefused(outcome, [...place, ...rule.path], rule.keyword);
    });
  for (const [index, value] of allowed.entries())
    test(`${name} › lets its allowed side through (${index + 1})`, async () =>
      expectSuccess(await call(recorder, operation, request(value))));
  if (refused === undefined && allowed.length === 0)
    test(`${name} › can be broken alone`, () =>
      expect.fail("No value breaks this rule only: teach breakages.ts."));
}

function testBody(operation: Operation, { schema, required }: Body & { required: boolean }): void {
  const name = `${title(operation)} › request body`;
  const sample = sampleOf(schema);
  const send = (body: Json): CallRequest => ({ ...validRequest(operation), body });
  test(`${name} with every property › is accepted`, async () =>
    expectSuccess(await call(recorder, operation, send(sample))));
  for (const rule of rulesOf(schema, sample)) {
    // To Prism, a body of null is no body, which only an operation that requires one refuses.
    if (rule.path.length === 0 && rule.about === "null" && !required && target === "prism") continue;
    testRule(`${name} ${describeRule(rule)}`, operation, rule, ["request", "body"], send);
  }
}

function testParameter(operation: Operation, parameter: Parameter): void {
  const { in: where, name: field, required, schema } = parameter;
  const name = `${title(operation)} › ${where} ${field}`;
  const send = (value?: Json): CallRequest => withParameter(validRequest(operation), parameter, value);
  for (const rule of rulesOf(schema, conformingValue(parameter))) {
    // A URL knows no null, and nothing but strings.
    if (rule.about === "null" || (rule.keyword === "type" && rule.about === "string")) continue;
    const place = ["request", where, field.toLowerCase()];
    testRule(`${name} ${describeRule(rule)}`, operation, rule, place, send);
  }
  if (required && where !== "path")
    test(`${name} required › is refused when missing`, async () =>
      expectRefused(await call(recorder, operation, send()), ["request", where], "required"));
}

for (const operation of contract.operations) {
  if (operation.request) testBody(operation, operation.request);
  for (const parameter of operation.parameters) testParameter(operation, parameter);
}
