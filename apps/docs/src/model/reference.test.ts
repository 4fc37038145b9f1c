/** The reference's own promises: nothing of the contract is left out, and nothing stands there without evidence. */
import { loadContract } from "@onvy/contract/operations";
import { expect, test } from "vitest";
import { kebab } from "./kebab.ts";
import { readReference } from "./reference.ts";

const reference = readReference();

test("has every operation and webhook that the contract's reader finds", () => {
  const { operations, webhooks } = loadContract();
  expect(reference.operations.map(({ id }) => id)).toEqual([
    ...operations.map(({ id }) => id),
    ...webhooks.map(({ operation }) => operation.id),
  ]);
});

test("has, of each body, the fields that the contract's reader finds", () => {
  const { operations } = loadContract();
  for (const { id, request } of operations) {
    const page = reference.operations.find((operation) => operation.id === id);
    const names = Object.keys((request?.schema.properties ?? {}) as object);
    expect(page?.request?.fields.map(({ name }) => name).sort() ?? [], id).toEqual(names.sort());
  }
});

test("gives every operation, parameter, answer, field and schema its evidence", () => {
  const without = [
    ...reference.operations.flatMap(({ name, fact, parameters, request, responses }) => [
      ...(fact ? [] : [name]),
      ...[...parameters, ...(request?.fields ?? [])]
        .filter((field) => !field.fact)
        .map((field) => `${name} ${field.name}`),
      ...responses.flatMap(({ status, fact: own, headers, body }) => [
        ...(own ? [] : [`${name} ${status}`]),
        ...[...headers, ...(body?.fields ?? [])]
          .filter((field) => !field.fact)
          .map((field) => `${name} ${field.name}`),
      ]),
    ]),
    ...reference.schemas.filter(({ fact }) => !fact).map(({ name }) => name),
  ];
  expect(without).toEqual([]);
});

test("makes addresses of names", () => {
  expect(["createAISummary", "getUser", "LLMDebug", "AISummaryName"].map(kebab)).toEqual([
    "create-ai-summary",
    "get-user",
    "llm-debug",
    "ai-summary-name",
  ]);
});
