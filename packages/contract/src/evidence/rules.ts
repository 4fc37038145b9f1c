import type { Json, JsonObject } from "../json.ts";
import type { Atom } from "../promises/atoms.ts";
import type { Promised } from "../promises.ts";
import type { Fact, Gathered, OperationFact } from "./facts.ts";
import type { Inferences } from "./inferences.ts";
import { layersOf } from "./places.ts";
import { SOME_NUMBER, typeOnPage } from "./types.ts";

/** The names of the rules by which the contract says more than a page: `inferences.yaml` has a reason for each. */
export const RULES = [
  "names",
  "number",
  "order",
  "lower bound",
  "all of",
  "status",
  "operationId",
  "body",
] as const;
export type Rule = (typeof RULES)[number];

export interface Context {
  readonly root: JsonObject;
  readonly gathered: Gathered;
  readonly inferences: Inferences;
  /** The facts at a row, and those of the row's operation. */
  readonly facts: readonly Fact[];
  readonly operations: readonly OperationFact[];
  readonly promises: ReadonlyMap<string, Promised>;
}

/** The rule by which an atom follows from what the pages show, if one does. */
export function ruleFor(name: string, { keyword, value }: Atom, context: Context): Rule | undefined {
  switch (keyword) {
    case "name":
      return "names";
    case "type":
      return isUnknownNumber(context.facts) && (value === "number" || value === "array of number")
        ? "number"
        : undefined;
    case "required":
      return isRequiredByOrder(name, context) ? "order" : undefined;
    case "minimum":
      return isLowerBound(name, value, context) ? "lower bound" : undefined;
    case "allOf":
      return repeats(name, String(value), context) ? "all of" : undefined;
    case "status":
      return value === conventionalStatus(name.split(" ")[0] ?? "", context.operations)
        ? "status"
        : undefined;
    case "operationId":
      return context.operations.some(({ facts }) => facts.title !== undefined && idOf(facts.title) === value)
        ? "operationId"
        : undefined;
    case "body":
      return value === needsBody(name, context) ? "body" : undefined;
    default:
      return undefined;
  }
}

/**
 * Whether the pages leave a question open that the list of inferences may answer. Where a page has a table, a closed
 * list or a title, nobody may know better; and no inference may add a field, a header or an error status.
 */
export function isLeftOpen(name: string, { keyword, value }: Atom, context: Context): boolean {
  const { facts, operations, inferences } = context;
  const isField = !name.includes(" ") && name.includes(".");
  switch (keyword) {
    case "enum":
      return false;
    case "status":
      return value === "401" || value === "default" || operations.length > 0;
    case "operationId":
      return !operations.some(({ facts: { title = "" } }) => /^(Get|List|Create|Update|Delete) /.test(title));
    case "body":
      return needsBody(name, context) === false || value === true;
    case "required":
      return (
        facts.length > 0 &&
        inferences.lastRequired[name.split(".")[0] ?? ""] === undefined &&
        !facts.some(({ marked }) => marked)
      );
    case "type":
    case "name":
    case "anyOf":
    case "no body":
    case "media type":
      return facts.length > 0 || !(isField || / [A-Z][\w-]*-[\w-]+$/.test(name));
    case "default":
    case "minimum":
    case "maximum":
      return name.includes(" ?") && facts.length === 0;
    default:
      return name.includes(" ") || !/^[A-Z]/.test(name);
  }
}

/** Pages show a value and do not tell which kind of number it is. */
function isUnknownNumber(facts: readonly Fact[]): boolean {
  const types = facts.map(({ spec }) => typeOnPage(spec)).filter((type) => type !== undefined);
  return types.length > 0 && types.every((type) => type.includes(SOME_NUMBER));
}

/** Samples show the required fields first. */
export function isRequiredByOrder(
  name: string,
  { inferences, gathered, facts }: Pick<Context, "inferences" | "gathered" | "facts">,
): boolean {
  const [, object = "", field = ""] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  const last = inferences.lastRequired[object];
  if (last === undefined || facts.some(({ marked }) => marked)) return false;
  return (gathered.orders.get(object) ?? []).some(
    (order) => order.includes(last) && order.includes(field) && order.indexOf(field) <= order.indexOf(last),
  );
}

function isLowerBound(name: string, value: Json, { inferences, facts }: Context): boolean {
  return (
    inferences.lowerBound.includes(name) &&
    facts.some(({ spec }) => spec.type === undefined && spec.sample === Number(value) + 1)
  );
}

/** Every field of the schema is on the pages of this one too. */
function repeats(name: string, text: string, { root, gathered }: Context): boolean {
  const shared = text.replace("all of ", "");
  const schemas = root.components as { schemas: Record<string, JsonObject> } | undefined;
  const schema = schemas?.schemas[shared];
  if (schema === undefined) return false;
  const fields = layersOf(root, shared, schema).flatMap(({ schema: { properties } }) =>
    Object.keys(properties ?? {}),
  );
  return (
    (gathered.orders.get(name) ?? []).some((order) => fields.every((field) => order.includes(field))) ||
    gathered.facts.some(
      (fact) =>
        fact.place.layers.some(({ row }) => row === name) &&
        fields.every((field) =>
          gathered.facts.some(
            ({ page, at }) =>
              page === fact.page &&
              (at === `${fact.at} ${field}` ||
                at === `${fact.at}[].${field}` ||
                at === `${fact.at}.${field}`),
          ),
        ),
    )
  );
}

/** 201 for what is created, 204 for what is deleted, 200 otherwise. */
function conventionalStatus(method: string, operations: readonly OperationFact[]): string {
  const creates = operations.some(({ facts }) => facts.title?.startsWith("Create "));
  return method === "DELETE" ? "204" : method === "POST" && creates ? "201" : "200";
}

/** ONVY's convention: lower camelCase, verb and resource, `Put` or `Patch` at the end of an update. */
function idOf(title: string): string {
  const [verb = "", ...words] = title
    .replace(/ (a|an|new|the)\b/g, "")
    .replace(/[()]/g, "")
    .split(" ");
  const rest = words.map((word) =>
    word === "AI" ? word : (word[0] ?? "").toUpperCase() + word.slice(1).toLowerCase(),
  );
  return verb.toLowerCase() + rest.join("");
}

/** A body must be sent when one of its fields must. */
function needsBody(name: string, { gathered, inferences, promises }: Context): boolean {
  const at = `${name} request `;
  return gathered.facts.some(
    ({ at: where, spec, place }) =>
      where.startsWith(at) &&
      !/[.[]/.test(where.slice(at.length)) &&
      (spec.required === true ||
        place.layers.some(
          ({ row }) =>
            row !== undefined &&
            promises.has(row) &&
            isRequiredByOrder(row, { inferences, gathered, facts: [] }),
        )),
  );
}
