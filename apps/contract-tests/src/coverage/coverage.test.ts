import { loadContract } from "@onvy/contract/operations";
import { expect, test } from "vitest";
import { measure } from "./coverage.ts";
import { declaredItems } from "./items.ts";

const contract = loadContract();
const declared = declaredItems(contract).map(({ id }) => id);
const [first = ""] = declared;

test("what traffic did not exercise is missing, and counted as declared only", () => {
  const { missing, totals } = measure(contract, new Set(declared.slice(1)));
  expect(missing).toEqual([first]);
  expect(totals.operations).toEqual({
    declared: contract.operations.length,
    exercised: contract.operations.length - 1,
  });
});

test("no traffic leaves everything missing", () => {
  expect(measure(contract, new Set()).missing).toEqual(declared);
});

test("what the contract does not declare does not count", () => {
  expect(measure(contract, new Set([...declared, "operations invented"])).missing).toEqual([]);
});
