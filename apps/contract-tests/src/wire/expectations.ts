import { OnvyApiError } from "@onvy/client";
import type { Json } from "@onvy/contract/json";
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

/** The client reports an answer that is no success, with its status and body. */
export function expectApiError({ data, error, exchange }: Outcome, status: number): void {
  expect(exchange.status).toBe(status);
  expect(data).toBeUndefined();
  expect(error).toBeInstanceOf(OnvyApiError);
  expect(error?.status).toBe(status);
  expect(error?.response?.status).toBe(status);
}

/** The client gives data (where the answer has a body) and no error, and Prism has nothing to report. */
export function expectSuccess({ data, error, exchange }: Outcome): void {
  expect(reportedViolations(exchange)).toEqual([]);
  expect(error).toBeUndefined();
  expect(Math.floor(exchange.status / 100)).toBe(2);
  expect(data !== undefined).toBe(exchange.responseBody.length > 0);
}

/** The client decoded the body as it was sent: as data, or as the error's body. */
export function expectDecoded({ data, error, exchange }: Outcome, body: Json | undefined): void {
  expect(reportedViolations(exchange)).toEqual([]);
  if (error === undefined) expect(data).toEqual(body);
  else expectApiError({ data, error, exchange }, exchange.status);
  if (error !== undefined) expect(error.body).toEqual(body);
}
