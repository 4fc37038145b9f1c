import { describe, expect, test } from "vitest";
import type { Json } from "./contract/json.ts";
import { sampleOf } from "./generate/arbitrary.ts";
import { describeRule, rulesOf } from "./generate/rules.ts";
import { bench, contract } from "./wire/bench.ts";
import { call } from "./wire/caller.ts";
import { expectViolation } from "./wire/expectations.ts";
import { title, validRequest } from "./wire/requests.ts";
import { startValidatingProxy } from "./wire/validating-proxy.ts";
import { reportedViolations } from "./wire/violations.ts";

const { record } = await bench();
const proxy = await startValidatingProxy();
const recorder = await record(proxy.url);

for (const operation of contract.operations.filter(({ method }) => method !== "HEAD"))
  for (const { key, status, body } of operation.responses) {
    if (!body) continue;
    const answer = async (value: Json) => {
      proxy.answerWith(status, body.mediaType, value);
      return call(recorder, operation, validRequest(operation));
    };

    describe(`${title(operation)} › ${key}`, () => {
      const sample = sampleOf(body.schema);
      test("a full answer › passes and is decoded as sent", async () => {
        const outcome = await answer(sample);
        expect(reportedViolations(outcome.exchange)).toEqual([]);
        expect(status < 300 ? outcome.data : outcome.errorBody).toEqual(sample);
      });

      for (const rule of rulesOf(body.schema, sample)) {
        const name = describeRule(rule);
        const refused = rule.refused();
        if (refused !== undefined)
          test(`${name} › is reported when an answer breaks it`, async () => {
            expectViolation(await answer(refused), ["response", "body", ...rule.path], rule.keyword);
          });
        for (const [index, value] of rule.allowed().entries())
          test(`${name} › lets its allowed side through (${index + 1})`, async () => {
            const outcome = await answer(value);
            expect(reportedViolations(outcome.exchange)).toEqual([]);
            expect(status < 300 ? outcome.data : outcome.errorBody).toEqual(value);
          });
      }
    });
  }
