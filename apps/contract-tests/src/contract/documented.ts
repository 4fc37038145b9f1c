import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Contract, Operation, Webhook } from "./contract.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** The bodies that ONVY's public documentation shows for one operation. */
export interface DocumentedExample {
  /** Such as `POST /users (quickstart)`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly request: Json;
  readonly response: Json;
}

const file = createRequire(import.meta.url).resolve("@onvy/openapi/documented-examples.json");

/** Reads `openapi/documented-examples.json`: the oracle that the contract cannot move. */
export function loadDocumented(): DocumentedExample[] {
  const entries = JSON.parse(readFileSync(file, "utf8")) as JsonObject;
  return Object.entries(entries).flatMap(([name, entry]) => {
    const [method = "", path = ""] = name.split(" ");
    if (!isObject(entry)) return [];
    return [{ name, method, path, request: entry.request ?? null, response: entry.response ?? null }];
  });
}

/** The operation that an example is about; undefined for webhooks, and for what the contract lacks. */
export function operationOf(
  { operations }: Contract,
  { method, path }: DocumentedExample,
): Operation | undefined {
  return operations.find((operation) => operation.method === method && operation.path === path);
}

/** The webhook that a documented delivery belongs to. */
export function webhookOf({ webhooks }: Contract, { method }: DocumentedExample): Webhook | undefined {
  return method === "WEBHOOK" ? webhooks[0] : undefined;
}
