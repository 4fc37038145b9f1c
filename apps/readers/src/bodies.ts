import { bodiesOf, loadDocumented, operationOf } from "@onvy/contract/documented";
import { at, fromPointer, type Json, put } from "@onvy/contract/json";
import { loadContract, type Operation, successOf } from "@onvy/contract/operations";
import { operationsOf } from "@onvy/contract/promises";

/** One body that a reader of the contract has to take. */
export interface Case {
  readonly name: string;
  readonly origin: "documented" | "example";
  readonly place: BodyPlace;
  readonly value: Json;
}

/** Where a body belongs: a generator names its validators after one of these. */
export interface BodyPlace {
  readonly operation: string;
  readonly side: "request" | "response";
  readonly status: string;
  /** The schema's name in the contract; undefined where it has none. */
  readonly schema: string | undefined;
}

const contract = loadContract();
const written = new Map(
  operationsOf(contract.document.root).map(([, operation]) => [String(operation.operationId), operation]),
);

/** The bodies that ONVY's documentation shows, and every example of the contract. */
export function cases(): Case[] {
  const documented = loadDocumented().flatMap((example) => {
    const operation = operationOf(contract, example);
    if (operation === undefined) throw new Error(`${example.name}: the contract has no such operation.`);
    return bodiesOf(contract, example).map(({ name, value, excepted }): Case => {
      const mended = excepted.flatMap(({ breaks, instead }) =>
        breaks.map((rule) => ({ path: fromPointer(rule.split(" ")[0] ?? ""), instead })),
      );
      return {
        name,
        origin: "documented",
        place: placeOf(operation, name.endsWith(" request") ? "request" : "response"),
        value: mended.reduce((body, { path, instead }) => put(body, path, instead), value),
      };
    });
  });
  const operations = [...contract.operations, ...contract.webhooks.map(({ operation }) => operation)];
  const examples = operations.flatMap((operation) =>
    (["request", "response"] as const).flatMap((side) => {
      const body = side === "request" ? operation.request : successOf(operation)?.body;
      return (body?.examples ?? []).map(
        ({ name, value }): Case => ({
          name: `${operation.id} ${side} ${name}`,
          origin: "example",
          place: placeOf(operation, side),
          value,
        }),
      );
    }),
  );
  return [...documented, ...examples];
}

function placeOf(operation: Operation, side: BodyPlace["side"]): BodyPlace {
  const status = successOf(operation)?.key ?? "";
  const holder = side === "request" ? ["requestBody"] : ["responses", status];
  const schema = ["content", "application/json", "schema", "$ref"];
  const reference = at(written.get(operation.id), [...holder, ...schema]);
  return { operation: operation.id, side, status, schema: reference?.toString().split("/").at(-1) };
}
