import type { Json } from "@onvy/contract/json";
import { title } from "@onvy/contract/operations";
import { describe, expect, test } from "vitest";
import { sampleOf } from "../src/generate/arbitrary.ts";
import { validRequest } from "../src/generate/requests.ts";
import { describeRule, rulesOf } from "../src/generate/rules.ts";
import { call } from "../src/wire/caller.ts";
import { expectDecoded, expectViolation } from "../src/wire/expectations.ts";
import { contract, fixture } from "./fixture.ts";

const { recorder, answerWith } = await (await fixture()).proxied();

for (const operation of contract.operations)
  for (const { key, status, body } of operation.responses) {
    if (!body) continue;
    const answer = async (value: Json) => {
      answerWith(status, body.mediaType, value);
      return call(recorder, operation, validRequest(operation));
    };

    describe(`${title(operation)} › ${key}`, () => {
      const sample = sampleOf(body.schema);
      test("a full answer › passes and is decoded as sent", async () => {
        expectDecoded(await answer(sample), sample);
      });

      for (const rule of rulesOf(body.schema, sample)) {
        const name = describeRule(rule);
        const refused = rule.refused();
        const allowed = rule.allowed();
        if (refused === undefined && allowed.length === 0)
          test(`${name} › can be broken alone`, () =>
            expect.fail("No value breaks this rule only: teach breakages.ts."));
        if (refused !== undefined)
          test(`${name} › is reported when an answer breaks it`, async () => {
            expectViolation(await answer(refused), ["response", "body", ...rule.path], rule.keyword);
          });
        for (const [index, value] of allowed.entries())
          test(`${name} › lets its allowed side through (${index + 1})`, async () => {
            expectDecoded(await answer(value), value);
          });
      }
    });
  }
