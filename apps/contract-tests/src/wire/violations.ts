import { asList, at, isObject, type Json } from "@onvy/contract/json";
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
export function reportedViolations({ responseHeaders, responseBody }: Exchange): ReportedViolation[] {
  const header = responseHeaders["sl-violations"];
  if (header !== undefined) return violationsFrom(JSON.parse(header));
  const type = responseHeaders["content-type"] ?? "";
  if (!type.includes("json") || responseBody.length === 0) return [];
  const said = JSON.parse(responseBody.toString()) as Json;
  if (type.includes("problem+json")) return violationsFrom(at(said, ["validation"]));
  // A refusal in the fake's own words says so, since ONVY documents no error body.
  const isFakes = at(said, ["said_by"]) === "the fake of @onvy/client/testing";
  return isFakes ? violationsFrom(at(said, ["violations"])) : [];
}

/** Reads the list that Prism writes, whose rules are codes, or the fake. */
export function violationsFrom(value: Json | undefined): ReportedViolation[] {
  return asList(value)
    .filter(isObject)
    .map(({ location, code, rule, message }) => ({
      location: asList(location).map(String),
      code: String(code ?? rule),
      message: String(message),
    }));
}
