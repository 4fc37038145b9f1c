import { randomBytes } from "node:crypto";
import { isObject, type Json } from "@onvy/contract/json";
import type { CallRequest, Contract } from "@onvy/contract/operations";
import { createdParameter, itemOf, type Step } from "./plan.ts";

/** A request, or why it cannot be made. */
export type Prepared =
  | {
      readonly request: CallRequest;
      /** A path parameter that only the contract's example fills: the server may not know it. */
      readonly borrowed?: string;
    }
  | { readonly impossible: string };

/** What identifiers know, as JSON. */
export interface Snapshot {
  readonly prefix: string;
  readonly count: number;
  /** By path parameter: what was created and is still there. */
  readonly created: Readonly<Record<string, readonly string[]>>;
  /** By operationId: the page token that its last answer gave. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Ids of one run: those it makes up, and those that the server returns. */
export interface Identifiers {
  /** What the ids of this run's users begin with. */
  readonly prefix: string;
  /** Fills a step's request. `borrow` takes an example for what nothing made, for calls that are to be refused. */
  prepare(step: Step, borrow?: boolean): Prepared;
  /** Remembers what a successful call created, deleted, or listed; whether the server gave an id twice. */
  learn(step: Step, request: CallRequest, answer: Json | undefined): { readonly repeated: boolean };
  /** Each created thing that a path parameter names and that is still there. */
  remaining(parameter: string): readonly string[];
  /** Whether a path names only what this run made, and something at all. */
  owns(request: CallRequest): boolean;
  snapshot(): Snapshot;
}

/** Ids for one run against one server. `values` are those that a person gave; `earlier` are those of a stopped run. */
export function createIdentifiers(
  contract: Contract,
  values: ReadonlyMap<string, string>,
  earlier?: Snapshot,
): Identifiers {
  const prefix = earlier?.prefix ?? `onvy-contract-${randomBytes(5).toString("hex")}`;
  const created = new Map(Object.entries(earlier?.created ?? {}).map(([name, ids]) => [name, [...ids]]));
  const pages = new Map(Object.entries(earlier?.pages ?? {}));
  let count = earlier?.count ?? 0;

  const lookUp = (parameter: string): string | undefined =>
    created.get(parameter)?.[0] ?? values.get(parameter);
  const creatable = new Set(contract.operations.map((operation) => createdParameter(contract, operation)));

  const withIds = (step: Step, body: Json, path: Readonly<Record<string, Json>>): Json => {
    if (!isObject(body)) return body;
    const { operation } = step;
    const filled = { ...body };
    for (const name of Object.keys(filled)) filled[name] = path[name] ?? lookUp(name) ?? filled[name] ?? null;
    if (body.id === undefined) return filled;
    const item = itemOf(operation.path);
    if (item) filled.id = path[item[1]] ?? body.id;
    else if (operation.request?.schema.required?.includes("id")) filled.id = `${prefix}-${++count}`;
    else delete filled.id; // the server makes one
    return filled;
  };

  return {
    prefix,
    prepare: (step, borrow = false) => {
      const { operation } = step;
      const path: Record<string, Json> = {};
      let borrowed: string | undefined;
      for (const parameter of operation.parameters.filter((each) => each.in === "path")) {
        const { name, examples } = parameter;
        const example = creatable.has(name) && !borrow ? undefined : examples[0]?.value;
        const value = lookUp(name) ?? example;
        if (value === undefined) return { impossible: `nothing made a ${name}` };
        if (lookUp(name) === undefined) borrowed = name;
        path[name] = value;
      }
      const query = queryOf(step, pages.get(operation.id), values);
      if (query === undefined) return { impossible: "no earlier answer had a next page" };
      const body = step.body && withIds(step, step.body.value, path);
      return { request: { path, query, ...(body !== undefined && { body }) }, ...(borrowed && { borrowed }) };
    },
    learn: (step, request, answer) => {
      const { operation } = step;
      const parameter = createdParameter(contract, operation);
      const id = isObject(answer) ? answer.id : undefined;
      let repeated = false;
      if (parameter && (typeof id === "string" || typeof id === "number")) {
        const known = created.get(parameter) ?? [];
        repeated = known.includes(String(id));
        if (!repeated) created.set(parameter, [...known, String(id)]);
      }
      const item = operation.method === "DELETE" ? itemOf(operation.path)?.[1] : undefined;
      if (item)
        created.set(
          item,
          (created.get(item) ?? []).filter((each) => each !== request.path?.[item]),
        );
      const pagination = isObject(answer) ? answer.pagination : undefined;
      if (isObject(pagination) && typeof pagination.next_page === "string" && pagination.next_page !== "")
        pages.set(operation.id, pagination.next_page);
      return { repeated };
    },
    remaining: (parameter) => created.get(parameter) ?? [],
    owns: ({ path = {} }) => {
      const names = Object.entries(path);
      return (
        names.length > 0 &&
        names.every(([name, value]) => created.get(name)?.includes(String(value)) === true)
      );
    },
    snapshot: () => ({
      prefix,
      count,
      created: Object.fromEntries(created),
      pages: Object.fromEntries(pages),
    }),
  };
}

/** The optional query of a step. Page tokens are opaque: only one that the server gave may be sent. */
function queryOf(
  { query }: Step,
  nextPage: string | undefined,
  values: ReadonlyMap<string, string>,
): Record<string, Json> | undefined {
  if (!query) return {};
  const { name } = query.parameter;
  if (name === "page") return nextPage === undefined ? undefined : { page: nextPage };
  return { [name]: values.get(name) ?? query.example.value };
}
