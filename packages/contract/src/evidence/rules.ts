import { asObject, type Json, type JsonObject } from "../json.ts";
import type { Atom } from "../promises/atoms.ts";
import type { Promised } from "../promises.ts";
import type { Gathered } from "./facts.ts";
import type { Inferences } from "./inferences.ts";
import { layersOf } from "./places.ts";
import { SOME_NUMBER, typeOnPage } from "./types.ts";

/** What the rules look at. */
export interface Context {
  readonly root: JsonObject;
  readonly gathered: Gathered;
  readonly inferences: Inferences;
  readonly promises: ReadonlyMap<string, Promised>;
}

type Holds = (name: string, value: Json, context: Context) => boolean;

/** The rules by which the contract says more than a page, by the keyword: `inferences.yaml` has a reason for each. */
const RULES: Readonly<Record<string, readonly [rule: string, holds: Holds]>> = {
  name: ["names", () => true],
  type: ["number", isUnknownNumber],
  required: ["order", (name, _value, context) => isRequiredByOrder(name, context)],
  minimum: ["lower bound", isLowerBound],
  allOf: ["all of", repeats],
  status: ["status", isConventionalStatus],
  operationId: ["operationId", isConventionalId],
  body: ["body", (name, value, context) => value === needsBody(name, context)],
};

/** The rule by which an atom follows from what the pages show, if one does. */
export function ruleFor(name: string, { keyword, value }: Atom, context: Context): string | undefined {
  const [rule, holds] = RULES[keyword] ?? [];
  return holds?.(name, value, context) ? rule : undefined;
}

/**
 * Whether the pages leave a question open that the list of inferences may answer. Where a page has a table, a closed
 * list or a title, nobody may know better; and no inference may add a field, a header or an error status.
 */
export function isLeftOpen(name: string, { keyword, value }: Atom, context: Context): boolean {
  const { gathered, inferences } = context;
  const facts = gathered.factsAt(name);
  const operations = gathered.operationsAt(name);
  const isField = !name.includes(" ") && name.includes(".");
  switch (keyword) {
    case "enum":
      return false;
    case "status":
      return value === "401" || value === "default" || operations.length > 0;
    case "operationId":
      return !operations.some(({ facts: { title = "" } }) => /^(Get|List|Create|Update|Delete) /.test(title));
    case "body":
      return value === true || !needsBody(name, context);
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
function isUnknownNumber(name: string, value: Json, { gathered }: Context): boolean {
  const types = gathered.factsAt(name).flatMap(({ spec }) => typeOnPage(spec) ?? []);
  const isNumber = value === "number" || value === "array of number";
  return isNumber && types.length > 0 && types.every((type) => type.includes(SOME_NUMBER));
}

/** Samples show the required fields first. */
export function isRequiredByOrder(name: string, { inferences, gathered }: Context): boolean {
  const [, object = "", field = ""] = /^(.*)\.([^.]+)$/.exec(name) ?? [];
  const last = inferences.lastRequired[object];
  if (last === undefined || gathered.factsAt(name).some(({ marked }) => marked)) return false;
  return (gathered.orders.get(object) ?? []).some(
    (order) => order.includes(field) && order.indexOf(field) <= order.indexOf(last),
  );
}

function isLowerBound(name: string, value: Json, { inferences, gathered }: Context): boolean {
  return (
    inferences.lowerBound.includes(name) &&
    gathered.factsAt(name).some(({ spec }) => spec.type === undefined && spec.sample === Number(value) + 1)
  );
}

/** Every field of the schema is on the pages of this one too. */
function repeats(name: string, text: Json, { root, gathered }: Context): boolean {
  const shared = String(text).replace("all of ", "");
  const schema = asObject(asObject(root.components).schemas)[shared];
  if (schema === undefined) return false;
  const fields = layersOf(root, shared, asObject(schema)).flatMap(({ schema: { properties } }) =>
    Object.keys(asObject(properties)),
  );
  return (
    (gathered.orders.get(name) ?? []).some((order) => fields.every((field) => order.includes(field))) ||
    gathered.factsAt(name).some((fact) => {
      const beside = gathered.facts.filter(({ page }) => page === fact.page);
      return fields.every((field) =>
        beside.some(({ at }) => [" ", "[].", "."].some((step) => at === fact.at + step + field)),
      );
    })
  );
}

/** 201 for what is created, 204 for what is deleted, 200 otherwise. */
function isConventionalStatus(name: string, value: Json, { gathered }: Context): boolean {
  const creates = gathered.operationsAt(name).some(({ facts }) => facts.title?.startsWith("Create "));
  if (name.startsWith("DELETE ")) return value === "204";
  return value === (name.startsWith("POST ") && creates ? "201" : "200");
}

/** ONVY's convention: lower camelCase, verb and resource, `Put` or `Patch` at the end of an update. */
function isConventionalId(name: string, value: Json, { gathered }: Context): boolean {
  return gathered.operationsAt(name).some(({ facts: { title } }) => {
    const [verb = "", ...words] = title?.replace(/ (a|an|new|the)\b|[()]/g, "").split(" ") ?? [];
    const rest = words.map((word) =>
      word === "AI" ? word : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    );
    return title !== undefined && value === verb.toLowerCase() + rest.join("");
  });
}

/** A body must be sent when one of its fields must. */
function needsBody(name: string, context: Context): boolean {
  const at = `${name} request `;
  return context.gathered.facts.some(
    ({ at: where, spec, place }) =>
      where.startsWith(at) &&
      !/[.[]/.test(where.slice(at.length)) &&
      (spec.required === true ||
        place.layers.some(({ row = "" }) => context.promises.has(row) && isRequiredByOrder(row, context))),
  );
}
