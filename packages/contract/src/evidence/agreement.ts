import { isDeepStrictEqual } from "node:util";
import { asList, asObject, type JsonObject } from "../json.ts";
import { plainType } from "../promises/schema.ts";
import { schemeText } from "../promises.ts";
import type { Fact, Gathered, OperationFact } from "./facts.ts";
import { fieldOf, says } from "./places.ts";
import { BOUNDS, schemeOnPage } from "./support.ts";
import { agrees, typeOnPage } from "./types.ts";

/** What a page says and what the contract says instead; equal unless it is told whether they agree. */
type Check = readonly [what: string, onPage: unknown, inContract: unknown, isAgreed?: boolean];

/** Where the contract does not say what a page says, a line each. */
export function disagreements(root: JsonObject, { facts, operations, missing }: Gathered): string[] {
  return [
    ...missing,
    ...facts.flatMap((fact) => ofField(root, fact)),
    ...operations.flatMap((each) => ofOperation(root, each)),
  ];
}

function ofField(root: JsonObject, { page, at, spec, place, marked }: Fact): string[] {
  const { layers } = place;
  const type = plainType(root, layers[0]?.schema ?? {});
  const onPage = typeOnPage(spec);
  const items = fieldOf(root, place, "[]");
  const values = asList(says(place, "enum") ?? (items && says(items, "enum")));
  const lacking = [...(spec.enum ?? []), ...(spec.known ?? [])].filter((each) => !values.includes(each));
  const isShown =
    values.length === 0 ||
    layers.some(({ optional }) => optional) ||
    [spec.sample ?? []].flat().every((each) => each === "<string>" || values.includes(each));
  const alternatives = layers
    .flatMap(({ schema }) => asList(schema.anyOf))
    .flatMap((branch) => asList(asObject(branch).required));
  const names = layers.flatMap(({ schema }) => [schema.$ref ?? [], asObject(schema.items).$ref ?? []].flat());
  const checks: Check[] = [
    ["type", onPage, type, onPage !== undefined && agrees(onPage, type)],
    ["required", spec.required ?? (marked ? false : undefined), place.required],
    ...BOUNDS.map((keyword): Check => [keyword, spec[keyword], says(place, keyword)]),
    ["values", lacking, values, lacking.length === 0],
    ["sample", spec.sample, values, isShown],
    ["at least one of", spec.atLeastOne, alternatives],
    ["schema", spec.schema, names, names.includes(`#/components/schemas/${spec.schema}`)],
  ];
  return broken(checks).map(
    ([what, said, inContract = null]) =>
      `${at}: ${page} says ${what} ${JSON.stringify(said)}, onvy.yaml ${JSON.stringify(inContract)}`,
  );
}

function ofOperation(root: JsonObject, { page, facts, spoken }: OperationFact): string[] {
  const { operation, name, success } = spoken;
  const { operationId, tag, status, host, request, response, security = {} } = facts;
  const [media] = Object.keys(asObject(asObject(operation.requestBody).content));
  const checks: Check[] = [
    ["operationId", operationId, operation.operationId],
    ["tag", tag, asList(operation.tags)[0]],
    ["status", response?.status ?? status, success.status],
    ["media type", request?.media, media],
  ];
  const found = broken(checks).map(
    ([what, onPage, inContract]) => `${name}: ${page} says ${what} ${onPage}, onvy.yaml ${inContract}`,
  );
  if (response?.body === "none" && success.body !== undefined)
    found.push(`${name}: ${page} says that the answer has no body`);
  if (host !== undefined && asObject(asList(root.servers)[0]).url !== host)
    found.push(`servers: ${page} is on ${host}, which is to be the first`);
  const offered = asList(operation.security ?? root.security).map((alternative) =>
    Object.keys(asObject(alternative))
      .map((scheme) => schemeText(root, scheme))
      .join(" and "),
  );
  const lacking = Object.entries(security)
    .map((scheme) => schemeOnPage(...scheme))
    .filter((scheme) => !offered.includes(scheme));
  return [
    ...found,
    ...lacking.map(
      (scheme) => `${name}: ${page} takes ${scheme}, onvy.yaml ${offered.join(" or ") || "nothing"}`,
    ),
  ];
}

/** The checks of what a page says, and the contract does not. */
function broken(checks: readonly Check[]): Check[] {
  return checks.filter(
    ([, onPage, inContract, isAgreed = isDeepStrictEqual(onPage, inContract)]) =>
      onPage !== undefined && !isAgreed,
  );
}
