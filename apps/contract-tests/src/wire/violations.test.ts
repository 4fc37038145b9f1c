import { expect, test } from "vitest";
import { exchangeWith, reporting } from "./outcome.ts";
import { reportedViolations, violationsFrom } from "./violations.ts";

const problem = (body: object) =>
  exchangeWith({
    responseHeaders: { "content-type": "application/problem+json" },
    responseBody: Buffer.from(JSON.stringify(body)),
  });

test("an answer without a report has none", () => {
  expect(reportedViolations(exchangeWith())).toEqual([]);
  expect(reportedViolations(problem({}))).toEqual([]);
});

test("a report stands in the header, or in the problem that Prism makes up", () => {
  const found = [{ location: ["request", "body"], code: "type", message: "" }];
  expect(reportedViolations(exchangeWith(reporting(["request/body", "type"])))).toEqual(found);
  expect(reportedViolations(problem({ validation: found }))).toEqual(found);
});

test("what is no list holds nothing, and codes and places become text", () => {
  expect(violationsFrom({})).toEqual([]);
  expect(violationsFrom([{ location: ["request", 1], code: 415, message: "no" }, "stray"])).toEqual([
    { location: ["request", "1"], code: "415", message: "no" },
  ]);
});
