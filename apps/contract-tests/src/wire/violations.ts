import { isObject, type Json } from "@onvy/contract/json";
import type { Exchange } from "./recorder.ts";

/** One deviation from the contract, as Prism reports it. */
export interface ReportedViolation {
  /** Such as `["request", "body", "location", "lat"]`. */
  readonly location: readonly string[];
  /** The JSON Schema keyword, or a status such as 415. */
  readonly code: string;
  readonly message: string;
}

/**
 * What Prism found wrong: in the `sl-violations` header, or in the problem it makes up where the contract
 * declares no answer for a refused request.
 */
export function reportedViolations(exchange: Exchange): ReportedViolation[] {
  const header = exchange.responseHeaders["sl-violations"];
  if (header !== undefined) return violationsFrom(JSON.parse(header));
  if (!exchange.responseHeaders["content-type"]?.includes("problem+json")) return [];
  const problem = JSON.parse(exchange.responseBody.toString()) as Json;
  return isObject(problem) ? violationsFrom(problem.validation ?? []) : [];
}

/** Reads the list that Prism writes. */
export function violationsFrom(value: Json): ReportedViolation[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map(({ location, code, message }) => ({
    location: Array.isArray(location) ? location.map(String) : [],
    code: String(code),
    message: String(message),
  }));
}
