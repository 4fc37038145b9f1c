import { randomBytes } from "node:crypto";
import { at, isObject, type Json } from "@onvy/contract/json";
import type { CallRequest, Contract, Operation } from "@onvy/contract/operations";
import { Unproved } from "./finding.ts";
import { createdParameter, itemParameter, plainStep, type Step } from "./plan.ts";

/** What identifiers know, as JSON. */
export interface Snapshot {
  readonly prefix: string;
  readonly count: number;
  /** By path parameter: what was created and is still there. */
  readonly created: Readonly<Record<string, readonly string[]>>;
  /** By operationId: the page token that its last answer gave. */
  readonly pages: Readonly<Record<string, string>>;
}

/**
 * Ids for one run against one server: those it makes up, and those that the server returns. `values` are those that a
 * person gave; `earlier` are those of a stopped run.
 */
export function createIdentifiers(
  contract: Contract,
  values: ReadonlyMap<string, string>,
  earlier?: Snapshot,
) {
  const prefix = earlier?.prefix ?? `onvy-contract-${randomBytes(5).toString("hex")}`;
  const created = new Map(Object.entries(earlier?.created ?? {}));
  const pages = new Map(Object.entries(earlier?.pages ?? {}));
  let count = earlier?.count ?? 0;

  const lookUp = (parameter: string): string | undefined =>
    created.get(parameter)?.[0] ?? values.get(parameter);
  const creatable = new Set(contract.operations.map((operation) => createdParameter(contract, operation)));

  const withIds = ({ path: template, request }: Operation, body: Json, path: Record<string, Json>): Json => {
    if (!isObject(body)) return body;
    const filled = Object.fromEntries(
      Object.entries(body).map(([name, value]) => [name, path[name] ?? lookUp(name) ?? value]),
    );
    if (body.id === undefined) return filled;
    const item = itemParameter(template);
    if (item) filled.id = path[item] ?? body.id;
    else if (request?.schema.required?.includes("id")) filled.id = `${prefix}-${++count}`;
    else delete filled.id; // the server makes one
    return filled;
  };

  const prepare = ({ operation, body, query = {} }: Step, borrow: boolean) => {
    const path: Record<string, Json> = {};
    let borrowed: string | undefined;
    for (const { in: where, name, examples } of operation.parameters) {
      if (where !== "path") continue;
      const known = lookUp(name);
      const value = known ?? (creatable.has(name) && !borrow ? undefined : examples[0]?.value);
      if (value === undefined) throw new Unproved(`nothing made a ${name}`);
      if (known === undefined) borrowed = name;
      path[name] = value;
    }
    const asked = Object.entries(query).map(([name, value]) => {
      if (name !== "page") return [name, values.get(name) ?? value];
      // Page tokens are opaque: only one that the server gave may be sent.
      const token = pages.get(operation.id);
      if (token === undefined) throw new Unproved("no earlier answer had a next page");
      return [name, token];
    });
    const request: CallRequest = {
      path,
      query: Object.fromEntries(asked),
      ...(body && { body: withIds(operation, body.value, path) }),
    };
    return { request, borrowed };
  };

  return {
    /** What the ids of this run's users begin with. */
    prefix,
    /**
     * Fills a step's request; `borrowed` is a path parameter that only an example fills: the server may not know it.
     * Throws Unproved where something lacks.
     */
    prepare: (step: Step) => prepare(step, false),
    /**
     * The request of an operation with nothing optional. `borrow` takes an example for what nothing made, for calls
     * that are to be refused. Throws Unproved where something lacks.
     */
    plain: (operation: Operation, borrow = false) => prepare(plainStep(operation), borrow).request,
    /** Remembers what a successful call created, deleted, or listed; true if the server gave an id twice. */
    learn: (operation: Operation, request: CallRequest, answer: Json | undefined): boolean => {
      const parameter = createdParameter(contract, operation);
      const id = at(answer, ["id"]);
      const known = created.get(parameter ?? "") ?? [];
      const isNew = parameter !== undefined && (typeof id === "string" || typeof id === "number");
      const repeated = isNew && known.includes(String(id));
      if (isNew && !repeated) created.set(parameter, [...known, String(id)]);
      const item = operation.method === "DELETE" ? itemParameter(operation.path) : undefined;
      if (item)
        created.set(
          item,
          (created.get(item) ?? []).filter((each) => each !== request.path?.[item]),
        );
      const next = at(answer, ["pagination", "next_page"]);
      if (typeof next === "string" && next !== "") pages.set(operation.id, next);
      return repeated;
    },
    /** How many things that a path parameter names were created and are still there. */
    remaining: (parameter: string): number => created.get(parameter)?.length ?? 0,
    /** Whether a path names only what this run made, and something at all. */
    owns: ({ path = {} }: CallRequest): boolean => {
      const names = Object.entries(path);
      return names.length > 0 && names.every(([name, value]) => created.get(name)?.includes(String(value)));
    },
    snapshot: (): Snapshot => ({
      prefix,
      count,
      created: Object.fromEntries(created),
      pages: Object.fromEntries(pages),
    }),
  };
}
