import { isDeepStrictEqual } from "node:util";
import { asList, asObject, type Json, type JsonObject } from "../json.ts";
import { plainType } from "../promises/schema.ts";
import type { Fact, Gathered, OperationFact } from "./facts.ts";
import { fieldOf, says } from "./places.ts";
import { BOUNDS, schemeText } from "./support.ts";
import { agrees, typeOnPage } from "./types.ts";

/** Where the contract does not say what a page says, a line each. */
export function disagreements(root: JsonObject, { facts, operations, missing }: Gathered): string[] {
  return [
    ...missing,
    ...facts.flatMap((fact) => ofField(root, fact)),
    ...operations.flatMap((each) => ofOperation(root, each)),
  ];
}

function ofField(root: JsonObject, { page, at, spec, place, marked }: Fact): string[] {
  const found: string[] = [];
  const differ = (what: string, onPage: unknown, inContract: unknown): void => {
    found.push(
      `${at}: ${page} says ${what} ${JSON.stringify(onPage)}, onvy.yaml ${JSON.stringify(inContract ?? null)}`,
    );
  };
  const [first] = place.layers;
  const type = first === undefined ? "anything" : plainType(root, first.schema);
  const onPage = typeOnPage(spec);
  if (onPage !== undefined && !agrees(onPage, type)) differ("type", onPage, type);
  const mark = spec.required ?? (marked ? false : undefined);
  if (mark !== undefined && mark !== place.required) differ("required", mark, place.required);
  for (const keyword of BOUNDS) {
    const value = says(place, keyword);
    if (spec[keyword] !== undefined && !isDeepStrictEqual(spec[keyword], value))
      differ(keyword, spec[keyword], value);
  }
  const items = fieldOf(root, place, "[]");
  const values = asList(says(place, "enum") ?? (items && says(items, "enum")));
  const lacking = [...(spec.enum ?? []), ...(spec.known ?? [])].filter(
    (each) => !values.some((value) => isDeepStrictEqual(value, each)),
  );
  if (lacking.length > 0) differ("values", lacking, values);
  const shown = [spec.sample ?? []].flat();
  if (
    values.length > 0 &&
    !place.layers.some(({ optional }) => optional) &&
    shown.some((each) => each !== "<string>" && !values.includes(each))
  )
    differ("sample", spec.sample, values);
  const { atLeastOne } = spec;
  const alternatives = place.layers
    .flatMap(({ schema }) => asList(schema.anyOf))
    .flatMap((branch) => asList(asObject(branch).required));
  if (atLeastOne !== undefined && !isDeepStrictEqual(atLeastOne, alternatives))
    differ("at least one of", atLeastOne, alternatives);
  const names = place.layers.flatMap(({ schema }) => [
    schema.$ref,
    (schema.items as JsonObject | undefined)?.$ref,
  ]);
  if (spec.schema !== undefined && !names.includes(`#/components/schemas/${spec.schema}`))
    differ("schema", spec.schema, names.filter(Boolean));
  return found;
}

function ofOperation(root: JsonObject, { page, facts, spoken }: OperationFact): string[] {
  const { operation, name, success } = spoken;
  const checks: [what: string, onPage: Json | undefined, inContract: Json | undefined][] = [
    ["operationId", facts.operationId, operation.operationId],
    ["tag", facts.tag, (operation.tags as Json[] | undefined)?.[0]],
    ["status", facts.response?.status ?? facts.status, success.status],
    [
      "media type",
      facts.request?.media,
      Object.keys((operation.requestBody as JsonObject | undefined)?.content ?? {})[0],
    ],
  ];
  const found = checks.flatMap(([what, onPage, inContract]) =>
    onPage === undefined || onPage === inContract
      ? []
      : [`${name}: ${page} says ${what} ${onPage}, onvy.yaml ${inContract}`],
  );
  if (facts.response?.body === "none" && success.body !== undefined)
    found.push(`${name}: ${page} says that the answer has no body`);
  if (facts.host !== undefined && (root.servers as JsonObject[])[0]?.url !== facts.host)
    found.push(`servers: ${page} is on ${facts.host}, which is to be the first`);
  const alternatives = (operation.security ?? root.security) as JsonObject[];
  const schemes = (root.components as { securitySchemes: Record<string, JsonObject> }).securitySchemes;
  const offered = alternatives.map((alternative) =>
    Object.keys(alternative)
      .map((key) => {
        const { description: _words, ...rest } = schemes[key] ?? {};
        return Object.values(rest).join(" ");
      })
      .join(" and "),
  );
  for (const [scheme, place] of Object.entries(facts.security ?? {}))
    if (!offered.includes(schemeText(scheme, place)))
      found.push(
        `${name}: ${page} takes ${schemeText(scheme, place)}, onvy.yaml ${offered.join(" or ") || "nothing"}`,
      );
  return found;
}
