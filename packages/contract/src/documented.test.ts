import { describe, expect, test } from "vitest";
import { documentedProblems, loadDocumented, operationOf } from "./documented.ts";
import { type Contract, loadContract } from "./operations.ts";
import type { Schema } from "./schema.ts";

const contract = loadContract();
const documented = loadDocumented();

test("each body that ONVY documents is valid, and all its fields are declared", () => {
  expect(documentedProblems(contract)).toEqual([]);
});

test("no operation has lost the bodies that ONVY documents", () => {
  const shown = new Set(documented.map((example) => operationOf(contract, example)));
  // It shows none of four of the operations, and may show none of a new one.
  expect(contract.operations.filter((operation) => shown.has(operation)).length).toBeGreaterThanOrEqual(21);
});

describe("what is wrong is told", () => {
  const example = {
    name: "POST /things",
    method: "POST",
    path: "/things",
    request: { id: 1 },
    response: null,
  };
  const problems = (schema: Schema) =>
    documentedProblems(contractWith(schema), [example]).filter((line) => line.startsWith("POST /things"));

  test.each<[string, Schema, string[]]>([
    ["a broken rule", { properties: { id: { type: "string" } } }, ["breaks /id type"]],
    ["a property that lacks", { properties: { other: {} } }, ["the contract does not declare /id"]],
    ["a required one", { required: ["x"], properties: { id: {}, x: {} } }, ["breaks  required"]],
    ["nothing", { properties: { id: { type: "integer" } } }, []],
  ])("%s", (_, schema, expected) => {
    expect(problems({ type: "object", ...schema })).toEqual(
      expected.map((line) => `POST /things request: ${line}`),
    );
  });

  test("no such operation", () => {
    const nowhere = [{ ...example, path: "/elsewhere" }];
    expect(documentedProblems(contractWith({}), nowhere)[0]).toBe(
      "POST /things request: the contract has no schema for it",
    );
  });

  test("an exception that nothing needs", () => {
    expect(documentedProblems(contractWith({}), [example])).toContain(
      "GET /habits response: excepted, but documented-examples.json has no such body",
    );
  });
});

/** The contract with one operation more, whose request body has this schema. */
function contractWith(schema: Schema): Contract {
  const [first] = contract.operations;
  if (!first) throw new Error("The contract has no operation.");
  const request = { mediaType: "application/json", schema, examples: [], required: true };
  return { ...contract, operations: [{ ...first, method: "POST", path: "/things", request }] };
}
