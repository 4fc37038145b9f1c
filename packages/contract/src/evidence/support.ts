import { isDeepStrictEqual } from "node:util";
import type { Atom } from "../promises/atoms.ts";
import type { Fact, OperationFact } from "./facts.ts";
import { typeOnPage } from "./types.ts";

/** Whether a fact of a page says what the contract promises. */
export function supports({ spec, leaf }: Fact, { keyword, value }: Atom): boolean {
  switch (keyword) {
    case "type":
      return typeOnPage(spec) === value;
    case "name":
      return spec.schema === value;
    case "enum":
      return [...(spec.enum ?? []), ...(spec.known ?? []), spec.sample]
        .flat()
        .some((each) => isDeepStrictEqual(each, value));
    case "anyOf":
    case "allOf":
      return spec.atLeastOne !== undefined && String(value).endsWith(alternatives(spec.atLeastOne));
    case "additionalProperties":
      return value === true && (spec.open === true || (spec.type === "object" && leaf));
    case "media type":
      return spec.media === value;
    case "required":
    case "default":
    case "minimum":
    case "maximum":
    case "minLength":
    case "maxLength":
    case "maxItems":
    case "pattern":
      return isDeepStrictEqual(spec[keyword], value);
    default:
      return false;
  }
}

/** Whether a page says of an operation what the contract promises. */
export function supportsOperation({ facts }: OperationFact, { keyword, value }: Atom): boolean {
  switch (keyword) {
    case "operationId":
      return facts.operationId === value;
    case "tag":
      return facts.tag === value;
    case "status":
      return (facts.response?.status ?? facts.status) === value;
    case "no body":
      return facts.response?.body === "none";
    case "scheme":
      return Object.entries(facts.security ?? {}).some(
        ([scheme, place]) => value === schemeText(scheme, place),
      );
    default:
      return false;
  }
}

/** `X-API-Key: header` and `basic: header` as the contract has them. */
export function schemeText(scheme: string, place: string): string {
  return scheme === "basic" || scheme === "bearer" ? `http ${scheme}` : `apiKey ${place} ${scheme}`;
}

function alternatives(fields: readonly string[]): string {
  return `any of ${fields.map((field) => `(object; ${field}: string; required)`).join(", ")})`;
}
