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

/** Ids of one run: those it makes up, and those that the server returns. */
export interface Identifiers {
  /** What the ids of this run's users begin with. */
  readonly prefix: string;
  /** Fills a step's request: path parameters, and body fields that hold ids. */
  prepare(step: Step): Prepared;
  /** Remembers what a successful call created, deleted, or listed. */
  learn(step: Step, request: CallRequest, answer: Json | undefined): void;
  /** Each created thing that a DELETE operation names and that is still there. */
  remaining(parameter: string): readonly string[];
}

/** Ids for one run against one server. `values` are those that a person gave. */
export function createIdentifiers(contract: Contract, values: ReadonlyMap<string, string>): Identifiers {
  const prefix = `onvy-contract-${randomBytes(5).toString("hex")}`;
  const created = new Map<string, string[]>();
  const pageOf = new Map<string, string>();
  let count = 0;

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
    prepare: (step) => {
      const { operation } = step;
      const path: Record<string, Json> = {};
      let borrowed: string | undefined;
      for (const parameter of operation.parameters.filter((each) => each.in === "path")) {
        const example = creatable.has(parameter.name) ? undefined : parameter.examples[0]?.value;
        const value = lookUp(parameter.name) ?? example;
        if (value === undefined) return { impossible: `nothing made a ${parameter.name}` };
        if (lookUp(parameter.name) === undefined) borrowed = parameter.name;
        path[parameter.name] = value;
      }
      const query = queryOf(step, pageOf.get(operation.id), values);
      if (query === undefined) return { impossible: "no earlier answer had a next page" };
      const body = step.body && withIds(step, step.body.value, path);
      return { request: { path, query, ...(body !== undefined && { body }) }, ...(borrowed && { borrowed }) };
    },
    learn: (step, request, answer) => {
      const { operation } = step;
      const parameter = createdParameter(contract, operation);
      const id = isObject(answer) ? answer.id : undefined;
      if (parameter && (typeof id === "string" || typeof id === "number"))
        created.set(parameter, [...new Set(created.get(parameter)).add(String(id))]);
      const item = operation.method === "DELETE" ? itemOf(operation.path)?.[1] : undefined;
      if (item)
        created.set(
          item,
          (created.get(item) ?? []).filter((each) => each !== request.path?.[item]),
        );
      const pagination = isObject(answer) ? answer.pagination : undefined;
      if (isObject(pagination) && typeof pagination.next_page === "string")
        pageOf.set(operation.id, pagination.next_page);
    },
    remaining: (parameter) => created.get(parameter) ?? [],
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
