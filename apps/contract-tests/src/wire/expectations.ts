import { expect } from "vitest";
import type { Outcome } from "./caller.ts";
import { reportedViolations } from "./violations.ts";

/** The mock refused the request with 422 at just this location, by this rule, and the client says so. */
export function expectRefused(outcome: Outcome, location: readonly string[], keyword: string): void {
  expectApiError(outcome, 422);
  expectViolation(outcome, location, keyword);
}

/** Prism reports this rule at this location, and nothing anywhere else. */
export function expectViolation({ exchange }: Outcome, location: readonly string[], keyword: string): void {
  const violations = reportedViolations(exchange);
  expect([...new Set(violations.map((violation) => violation.location.join("/")))]).toEqual([
    location.join("/"),
  ]);
  expect(violations.map(({ code }) => code)).toContain(keyword);
}

/** The client reports an answer that is no success, with its status. */
export function expectApiError({ data, error, response }: Outcome, status: number): void {
  expect(response.status).toBe(status);
  expect(data).toBeUndefined();
  expect(error).toBeDefined();
}
