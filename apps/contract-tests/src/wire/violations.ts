import { isObject, type Json, type JsonObject } from "@onvy/contract/json";
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
 * What the target found wrong. Prism says it in the `sl-violations` header, or in the problem it makes up where the
 * contract declares no answer for a refused request; the fake in its refusal's body.
 */
export function reportedViolations(exchange: Exchange): ReportedViolation[] {
  const header = exchange.responseHeaders["sl-violations"];
  if (header !== undefined) return violationsFrom(JSON.parse(header));
  const type = exchange.responseHeaders["content-type"] ?? "";
  if (!type.includes("json") || exchange.responseBody.length === 0) return [];
  const said = JSON.parse(exchange.responseBody.toString()) as Json;
  if (!isObject(said)) return [];
  if (type.includes("problem+json")) return violationsFrom(said.validation ?? []);
  return isFakes(said) ? violationsFrom(said.violations ?? []) : [];
}

/** Whether a body is a refusal in the fake's own words: it says so, since ONVY documents no error body. */
function isFakes({ said_by }: JsonObject): boolean {
  return said_by === "the fake of @onvy/client/testing";
}

/** Reads the list that Prism writes, whose rules are codes, or the fake. */
export function violationsFrom(value: Json): ReportedViolation[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map(({ location, code, rule, message }) => ({
    location: Array.isArray(location) ? location.map(String) : [],
    code: String(code ?? rule),
    message: String(message),
  }));
}
