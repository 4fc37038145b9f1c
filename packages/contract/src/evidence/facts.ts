import type { JsonObject } from "../json.ts";
import { lookup } from "./lookup.ts";
import { fieldOf, type Place, type Spoken, spokenOf } from "./places.ts";
import type { BodyFacts, FieldFact, OperationFacts, Page } from "./sources.ts";
import { type Statement, statedOfField, statedOfOperation } from "./support.ts";

/** A field of a page, with the place that the contract has for it. */
interface Found {
  /** `request tz_offset`, as the page of the operation has it. */
  readonly at: string;
  readonly spec: FieldFact;
  readonly place: Place | undefined;
  /** Whether the page tells which fields are required. */
  readonly marked: boolean;
  /** The page names no field below this one. */
  readonly leaf: boolean;
}

/** One fact of a page, at its place in the contract: `POST /users request tz_offset`. */
export interface Fact extends Found, Statement {
  readonly place: Place;
}

/** What a page says of an operation itself. */
export interface OperationFact extends Statement {
  readonly facts: OperationFacts;
  readonly spoken: Spoken;
}

export interface Gathered {
  readonly facts: readonly Fact[];
  readonly operations: readonly OperationFact[];
  /** Fields in the order of a page, by the row of the object that holds them. */
  readonly orders: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What a page has and the contract has not. */
  readonly missing: readonly string[];
  /** The facts about a row of EVIDENCE.md. */
  readonly factsAt: (row: string) => readonly Fact[];
  /** What is said of the operation of a row, if the row is the operation's or its success's. */
  readonly operationsAt: (row: string) => readonly OperationFact[];
}

/** Every fact of the pages about the operations of the contract. */
export function gather(root: JsonObject, pages: readonly Page[], notModelled: ReadonlySet<string>): Gathered {
  const contract = spokenOf(root);
  const facts: Fact[] = [];
  const operations: OperationFact[] = [];
  const orders = new Map<string, string[][]>();
  const missing: string[] = [];
  for (const { page, grade: own, operations: named = {} } of pages)
    for (const [name, said] of Object.entries(named)) {
      const spoken = contract.get(name);
      if (spoken === undefined) {
        if (!notModelled.has(name)) missing.push(`${name}: ${page} has this operation, onvy.yaml does not`);
        continue;
      }
      const newer = said.newer ? [[said.newer, "documented-newer"] as const] : [];
      for (const [each, grade] of [[said, own] as const, ...newer]) {
        if (each.request?.partial !== true)
          operations.push({ page, grade, facts: each, spoken, states: statedOfOperation(each) });
        for (const found of foundIn(root, each, spoken)) {
          const { spec, place, leaf } = found;
          const at = `${name} ${found.at}`;
          const states = statedOfField(spec, leaf);
          const sample = spec.type === undefined && spec.sample !== undefined;
          if (place === undefined) missing.push(`${at}: ${page} has it, onvy.yaml does not`);
          else facts.push({ ...found, page, grade, at, place, states, sample });
        }
        for (const [row, fields] of [
          ...ordersIn(root, each.request, spoken.request),
          ...ordersIn(root, each.response, spoken.success.body),
        ])
          orders.set(row, [...(orders.get(row) ?? []), fields]);
      }
    }
  return {
    facts,
    operations,
    orders,
    missing,
    factsAt: lookup(facts, ({ place }) => place.layers.map(({ row }) => row)),
    operationsAt: lookup(operations, ({ spoken: { name, success } }) => [name, `${name} ${success.status}`]),
  };
}

/** The parameters, headers and bodies that a page tells of. */
function foundIn(
  root: JsonObject,
  { parameters, request, response }: OperationFacts,
  spoken: Spoken,
): Found[] {
  return [
    ...Object.entries(parameters ?? {}).map(([at, spec]): Found => {
      return { at, spec, place: spoken.parameters.get(at), marked: spec.type !== undefined, leaf: true };
    }),
    ...Object.entries(response?.headers ?? {}).map(([at, spec]): Found => {
      return { at, spec, place: spoken.success.headers.get(at), marked: false, leaf: true };
    }),
    ...foundInBody(root, "request", request, spoken.request),
    ...foundInBody(root, "response", response, spoken.success.body),
  ];
}

function foundInBody(
  root: JsonObject,
  side: string,
  body: BodyFacts = {},
  place: Place | undefined,
): Found[] {
  const { fields = {}, type, schema, media, atLeastOne, marks, partial } = body;
  if (body.fields === undefined && type === undefined && schema === undefined) return [];
  const names = Object.keys(fields);
  const found: Found[] = [];
  const add = (field: string, spec: FieldFact, marked: boolean, leaf: boolean): void => {
    const at = `${side} ${field}`.trimEnd();
    found.push({ at, spec, place: place && fieldOf(root, place, field), marked, leaf });
  };
  if (partial !== true)
    add("", { type: type ?? "object", media, schema, atLeastOne }, false, names.length === 0);
  if (place === undefined) return found;
  for (const holder of partial === true ? [] : holdersOf(names)) {
    const isList = names.some((name) => name.startsWith(`${holder}[]`));
    if (!(holder in fields)) add(holder, { type: isList ? "object[]" : "object" }, false, false);
  }
  for (const [field, spec] of Object.entries(fields)) {
    const marked = marks !== "unknown" && spec.type !== undefined;
    const leaf = !names.some((name) => name.startsWith(`${field}.`) || name.startsWith(`${field}[`));
    const { type = "", enum: values, known, words = [], ...rest } = spec;
    if (!type.endsWith("[]") || values === undefined) {
      add(field, spec, marked, leaf);
      continue;
    }
    add(field, { ...rest, type }, marked, leaf);
    add(`${field}[]`, { type: type.slice(0, -2), enum: values, known, words }, false, true);
  }
  return found;
}

/** The fields in the order of a page that does not tell which are required, by the row of what holds them. */
function ordersIn(
  root: JsonObject,
  body: BodyFacts = {},
  place: Place | undefined,
): [row: string, fields: string[]][] {
  const { fields = {}, marks } = body;
  const isTold = marks !== "unknown" && Object.values(fields).every(({ type }) => type !== undefined);
  if (place === undefined || isTold) return [];
  const names = Object.keys(fields);
  return ["", ...holdersOf(names)].flatMap((holder) => {
    const held = names
      .map(split)
      .flatMap(([before, last]) => (before === holder && last !== "" ? [last] : []));
    return (fieldOf(root, place, holder)?.layers ?? []).flatMap(({ row }): [string, string[]][] =>
      row === undefined ? [] : [[row, held]],
    );
  });
}

/** The objects and arrays that fields stand in: `a.b[].c` stands in `a`, `a.b` and `a.b[]`. */
function holdersOf(fields: readonly string[]): string[] {
  const found = new Set<string>();
  for (const field of fields)
    for (let [holder] = split(field); holder !== ""; [holder] = split(holder)) found.add(holder);
  return [...found].sort((a, b) => a.length - b.length);
}

/** `users[].id` as `users[]` and `id`; `users[]` as `users` and nothing. */
function split(field: string): [holder: string, last: string] {
  const [, before = "", last = ""] = /^(?:(.*?)\.)?([^.[\]]+)$/.exec(field) ?? /^(.*)\[\]$/.exec(field) ?? [];
  return [before, last];
}
