import { isObject, type JsonObject } from "../json.ts";
import { fieldOf, type Place, type Spoken, spokenOf } from "./places.ts";
import type { BodyFacts, FieldFact, Grade, OperationFacts, Page } from "./sources.ts";

/** One fact of a page, at its place in the contract. */
export interface Fact {
  readonly page: string;
  readonly grade: Grade;
  /** `POST /users request tz_offset` */
  readonly at: string;
  readonly spec: FieldFact & { readonly atLeastOne?: readonly string[]; readonly media?: string };
  readonly place: Place;
  /** Whether the page tells which fields are required. */
  readonly marked: boolean;
  /** The page names no field below this one. */
  readonly leaf: boolean;
}

/** What a page says of an operation itself. */
export interface OperationFact {
  readonly page: string;
  readonly grade: Grade;
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
}

/** Every fact of the pages about the operations of the contract. */
export function gather(root: JsonObject, pages: readonly Page[], notModelled: ReadonlySet<string>): Gathered {
  const contract = spokenOf(root);
  const facts: Fact[] = [];
  const operations: OperationFact[] = [];
  const orders = new Map<string, string[][]>();
  const missing: string[] = [];
  for (const { page, grade, operations: named = {} } of pages) {
    for (const [name, said] of Object.entries(named)) {
      const spoken = contract.get(name);
      if (spoken === undefined) {
        if (!notModelled.has(name)) missing.push(`${name}: ${page} has this operation, onvy.yaml does not`);
        continue;
      }
      const versions = [
        [grade, said],
        ...(said.newer ? [["documented-newer", said.newer] as const] : []),
      ] as const;
      for (const [grade, facts_] of versions) {
        if (facts_.request?.partial !== true) operations.push({ page, grade, facts: facts_, spoken });
        const add = (
          at: string,
          spec: Fact["spec"],
          place: Place | undefined,
          marked: boolean,
          leaf = true,
        ): void => {
          if (place === undefined) missing.push(`${at}: ${page} has it, onvy.yaml does not`);
          else facts.push({ page, grade, at, spec, place, marked, leaf });
        };
        for (const [key, spec] of Object.entries(facts_.parameters ?? {}))
          add(`${name} ${key}`, spec, spoken.parameters.get(key)?.place, spec.type !== undefined);
        for (const [header, spec] of Object.entries(facts_.response?.headers ?? {}))
          add(`${name} ${header}`, spec, headerOf(root, spoken, header), false);
        addBody("request", facts_.request, spoken.request);
        addBody("response", facts_.response, spoken.success.body);

        function addBody(side: string, body: BodyFacts | undefined, place: Place | undefined): void {
          if (body?.fields === undefined && body?.type === undefined && body?.schema === undefined) return;
          const { fields = {}, media, schema, atLeastOne, marks, partial } = body;
          const spec = {
            type: body.type ?? "object",
            ...(media && { media }),
            ...(schema && { schema }),
            ...(atLeastOne && { atLeastOne }),
          };
          if (partial !== true) add(`${name} ${side}`, spec, place, false, Object.keys(fields).length === 0);
          if (place === undefined) return;
          for (const holder of partial === true ? [] : holdersOf(Object.keys(fields)))
            if (!(holder in fields))
              add(
                `${name} ${side} ${holder}`,
                {
                  type: holder.endsWith("[]") ? "object" : holdsArray(holder, fields) ? "object[]" : "object",
                },
                fieldOf(root, place, holder),
                false,
                false,
              );
          for (const [field, spec] of Object.entries(fields)) {
            const leaf = !Object.keys(fields).some(
              (other) =>
                other !== field && other.startsWith(field) && /^[.[]/.test(other.slice(field.length)),
            );
            const { type = "", enum: values, known, ...rest } = spec;
            const marked = marks !== "unknown" && spec.type !== undefined;
            if (!type.endsWith("[]") || values === undefined)
              add(`${name} ${side} ${field}`, spec, fieldOf(root, place, field), marked, leaf);
            else {
              add(
                `${name} ${side} ${field}`,
                { ...rest, type, words: [] },
                fieldOf(root, place, field),
                marked,
                leaf,
              );
              const each = {
                type: type.slice(0, -2),
                enum: values,
                ...(known && { known }),
                words: rest.words ?? [],
              };
              add(`${name} ${side} ${field}[]`, each, fieldOf(root, place, `${field}[]`), false);
            }
          }
          if (marks === "unknown" || Object.values(fields).some(({ type }) => type === undefined))
            addOrders(place, Object.keys(fields));
        }

        function addOrders(body: Place, fields: readonly string[]): void {
          for (const holder of ["", ...holdersOf(fields)]) {
            const names = fields.flatMap((field) => {
              const [before, last] = split(field);
              return before === holder && last !== "" ? [last] : [];
            });
            for (const { row } of fieldOf(root, body, holder)?.layers ?? [])
              if (row !== undefined) orders.set(row, [...(orders.get(row) ?? []), names]);
          }
        }
      }
    }
  }
  return { facts, operations, orders, missing };
}

function headerOf(root: JsonObject, { name, success }: Spoken, header: string): Place | undefined {
  const headers = isObject(success.response.headers) ? success.response.headers : {};
  const written = headers[header];
  if (!isObject(written)) return undefined;
  const found = fieldOf(
    root,
    {
      layers: [{ row: undefined, schema: { properties: { [header]: written } }, optional: false }],
      required: true,
      words: "",
    },
    header,
  );
  const node = found?.layers.at(-1)?.schema;
  if (node === undefined || !isObject(node.schema)) return undefined;
  const row = `${name} ${success.status} ${header}`;
  return {
    layers: [{ row, schema: node.schema, optional: false }],
    required: node.required === true,
    words: String(node.description ?? ""),
  };
}

/** The objects and arrays that fields stand in: `a.b[].c` stands in `a`, `a.b` and `a.b[]`. */
function holdersOf(fields: readonly string[]): string[] {
  const found = new Set<string>();
  for (const field of fields)
    for (let [holder] = split(field); holder !== ""; [holder] = split(holder)) found.add(holder);
  return [...found].sort((a, b) => a.length - b.length);
}

function holdsArray(holder: string, fields: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(fields).some((field) => field.startsWith(`${holder}[]`));
}

/** `users[].id` as `users[]` and `id`; `users[]` as `users` and nothing. */
function split(field: string): [holder: string, last: string] {
  const [, before = "", last = ""] = /^(?:(.*?)\.)?([^.[\]]+)$/.exec(field) ?? /^(.*)\[\]$/.exec(field) ?? [];
  return [before, last];
}
