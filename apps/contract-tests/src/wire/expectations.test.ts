import { OnvyConnectionError, type OnvyError } from "@onvy/client";
import { describe, expect, test } from "vitest";
import type { Outcome } from "./caller.ts";
import {
  expectApiError,
  expectDecoded,
  expectRefused,
  expectSuccess,
  expectViolation,
} from "./expectations.ts";
import { outcomeOf, reporting } from "./outcome.ts";

const habits = await outcomeOf(200, "[]");
const refused = await outcomeOf(422, "{}", reporting(["request/body/id", "type"]));
const teapot = await outcomeOf(418, '{"short":true}');
const lost: OnvyError = new OnvyConnectionError("lost");

/** Each wrong outcome, by what is wrong with it. */
function refuses(
  expectation: (outcome: Outcome) => void,
  right: Outcome,
  wrong: Readonly<Record<string, Outcome>>,
): void {
  test("lets the right outcome through", () => {
    expect(() => expectation(right)).not.toThrow();
  });
  test.each(Object.entries(wrong))("refuses %s", (_, outcome) => {
    expect(() => expectation(outcome)).toThrow();
  });
}

const withExchange = (outcome: Outcome, change: Partial<Outcome["exchange"]>): Outcome => ({
  ...outcome,
  exchange: { ...outcome.exchange, ...change },
});

describe("expectApiError", () => {
  refuses((outcome) => expectApiError(outcome, 418), teapot, {
    "a success": habits,
    "another status on the wire": withExchange(teapot, { status: 400 }),
    "another status in the error": { ...refused, exchange: teapot.exchange },
    "data beside the error": { ...teapot, data: {} },
    "no error": { ...teapot, error: undefined },
    "an error that is no answer": { ...teapot, error: lost },
  });
});

describe("expectViolation", () => {
  refuses((outcome) => expectViolation(outcome, ["request", "body", "id"], "type"), refused, {
    "no report": withExchange(refused, { responseHeaders: {} }),
    "another place": withExchange(refused, reporting(["request/body/name", "type"])),
    "the place above": withExchange(refused, reporting(["request/body", "type"])),
    "another place besides": withExchange(
      refused,
      reporting(["request/body/id", "type"], ["request/body", "type"]),
    ),
    "another rule": withExchange(refused, reporting(["request/body/id", "minLength"])),
  });
});

describe("expectRefused", () => {
  refuses((outcome) => expectRefused(outcome, ["request", "body", "id"], "type"), refused, {
    "a success": withExchange(habits, refused.exchange),
    "another status": { ...teapot, exchange: { ...refused.exchange, status: 418 } },
    "another place": withExchange(refused, reporting(["request/query/id", "type"])),
    "another rule": withExchange(refused, reporting(["request/body/id", "enum"])),
    "no report": withExchange(refused, { responseHeaders: {} }),
  });
});

describe("expectSuccess", () => {
  refuses(expectSuccess, habits, {
    "an error": { ...habits, error: lost },
    "a refusal": teapot,
    "another status on the wire": withExchange(habits, { status: 302 }),
    "a reported request": withExchange(habits, reporting(["request/body", "type"])),
    "a reported answer": withExchange(habits, reporting(["response/body", "type"])),
    "an answer that the client lost": { ...habits, data: undefined },
  });
});

describe("expectDecoded", () => {
  refuses((outcome) => expectDecoded(outcome, []), habits, {
    "another value": { ...habits, data: [1] },
    "no value": { ...habits, data: undefined },
    "a report": withExchange(habits, reporting(["response/body", "type"])),
    "an error": teapot,
  });
  describe("of an error", () => {
    refuses((outcome) => expectDecoded(outcome, { short: true }), teapot, {
      "another body": refused,
      "another status on the wire": withExchange(teapot, { status: 400 }),
      "data beside it": { ...teapot, data: { short: true } },
      "an error that is no answer": { ...teapot, error: lost },
    });
  });
});
