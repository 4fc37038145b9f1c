import type { Operation } from "@onvy/contract/operations";
import { title } from "@onvy/contract/operations";
import fc from "fast-check";
import { describe, test } from "vitest";
import { arbitraryOf, requestArbitrary } from "../src/generate/arbitrary.ts";
import { validRequest } from "../src/generate/requests.ts";
import { rulesOf } from "../src/generate/rules.ts";
import { seed } from "../src/generate/seed.ts";
import { call } from "../src/wire/caller.ts";
import { expectDecoded, expectRefused, expectSuccess } from "../src/wire/expectations.ts";
import { expectFaithful } from "../src/wire/faithful.ts";
import { contract, fixture } from "./fixture.ts";

const { recorder, proxied } = await fixture();
const proxy = await proxied();

/** Replay a failure with the seed that fast-check prints: `FC_SEED=… pnpm test`. */
const settings = { seed, numRuns: Number(process.env.FC_RUNS ?? 10) };

for (const operation of contract.operations)
  describe(title(operation), () => {
    test("any conforming request › is accepted, and reaches the wire as asked", () =>
      fc.assert(
        fc.asyncProperty(requestArbitrary(operation), async (request) => {
          const outcome = await call(recorder, operation, request);
          expectSuccess(outcome);
          expectFaithful(operation, request, operation.security[0], outcome.exchange);
        }),
        settings,
      ));

    const { request: body } = operation;
    if (body)
      test("any conforming request with one rule broken › is refused there", () =>
        fc.assert(
          fc.asyncProperty(arbitraryOf(body.schema), fc.nat(), async (value, pick) => {
            const rules = rulesOf(body.schema, value);
            const rule = rules[pick % rules.length];
            const broken = rule?.refused();
            if (!rule || broken === undefined || broken === null) return;
            const outcome = await call(recorder, operation, { ...validRequest(operation), body: broken });
            expectRefused(outcome, ["request", "body", ...rule.path], rule.keyword);
          }),
          settings,
        ));

    for (const { key, status, body: answer } of successes(operation))
      test(`any conforming ${key} answer › is decoded as sent`, () =>
        fc.assert(
          fc.asyncProperty(arbitraryOf(answer.schema), async (value) => {
            proxy.answerWith(status, answer.mediaType, value);
            const outcome = await call(proxy.recorder, operation, validRequest(operation));
            expectDecoded(outcome, value);
          }),
          settings,
        ));
  });

function successes({ responses }: Operation) {
  return responses.flatMap(({ key, status, body }) => (body && status < 300 ? [{ key, status, body }] : []));
}
