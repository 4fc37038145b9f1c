import { expect, test } from "vitest";
import { contract } from "../wire/bench.ts";
import { measure } from "./coverage.ts";
import { declaredItems } from "./items.ts";

const declared = declaredItems(contract).map(({ id }) => id);
const [first = "", second = ""] = declared;

test("what traffic did not exercise is missing", () => {
  const coverage = measure(contract, new Set(declared.slice(1)), []);
  expect(coverage.missing).toEqual([first]);
  expect(coverage.stale).toEqual([]);
});

test("an exception excuses what it names", () => {
  const exceptions = [{ items: new RegExp(`^${first}$`), reason: "because" }];
  const coverage = measure(contract, new Set(declared.slice(1)), exceptions);
  expect(coverage.missing).toEqual([]);
  expect(coverage.excepted).toEqual([{ item: first, reason: "because" }]);
});

test("an exception for something exercised is stale", () => {
  const exceptions = [{ items: new RegExp(`^${second}$`), reason: "because" }];
  const { stale } = measure(contract, new Set(declared), exceptions);
  expect(stale).toEqual([`/^${second}$/ excuses "${second}", which is exercised.`]);
});

test("an exception for nothing declared is stale", () => {
  const { stale } = measure(contract, new Set(declared), [{ items: /^nothing$/, reason: "because" }]);
  expect(stale).toEqual(["/^nothing$/ covers nothing that the contract declares."]);
});
