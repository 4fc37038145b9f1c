import type { DeclaredResponse } from "@onvy/contract/operations";
import { conforms } from "@onvy/contract/validator";
import { type Finding, finding, note } from "../finding.ts";

/** Declared headers: there if required, of their schema if there. */
export function headerFindings(
  { headers }: DeclaredResponse,
  given: Readonly<Record<string, string>>,
): Finding[] {
  return headers.flatMap(({ name, required, schema }) => {
    const location = `response.headers.${name.toLowerCase()}`;
    const value = given[name.toLowerCase()];
    if (value === undefined)
      return [required ? finding(location, "required", "missing") : note(location, "declared", "missing")];
    // A header is text; a number or a flag in it is written as JSON writes it.
    const readings = [value, ...(/^(-?\d+(\.\d+)?|true|false)$/.test(value) ? [JSON.parse(value)] : [])];
    return readings.some((reading) => conforms(schema, reading))
      ? []
      : [finding(location, "the header's schema", "a value that breaks it")];
  });
}

/** The content type and its charset: JSON that is exchanged is UTF-8 (RFC 8259 section 8.1). */
export function contentTypeFindings(promised: string, given: string | undefined): Finding[] {
  const location = "response.headers.content-type";
  const [type = "", ...parameters] = (given ?? "").split(";").map((part) => part.trim().toLowerCase());
  if (type !== promised) return [finding(location, promised, type || "missing")];
  const charset = parameters.find((each) => each.startsWith("charset="))?.slice("charset=".length);
  const name = charset?.replace(/^"(.*)"$/, "$1");
  return name === undefined || name === "utf-8"
    ? []
    : [finding(location, "charset utf-8", `charset ${name}`)];
}
