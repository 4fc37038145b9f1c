import { describe, expect, test } from "vitest";
import { withDefaults } from "./defaults.ts";
import { conforming } from "./incoming.ts";
import { violationsOf } from "./refusal.ts";
import { type Route, responseFor, type Validator } from "./route.ts";
import { answerValidator } from "./world.ts";

/** Kinds of parameters that the contract does not have yet, and may. */
const seen: unknown[] = [];
const note = Object.assign((value: unknown) => seen.push(value) > 0, { errors: null }) as Validator;
const parameter = (name: string, where: "query" | "header", type: string, required = false) =>
  ({ name, in: where, type, required, validate: note }) as const;
const route: Route = {
  id: "later",
  method: "GET",
  path: "/later",
  security: [],
  responses: [],
  parameters: [
    parameter("flag", "query", "boolean"),
    parameter("share", "query", "number"),
    parameter("X-Trace", "header", "string", true),
  ],
};

function ask(query: string, headers: Record<string, string>) {
  seen.length = 0;
  const url = new URL(`https://api.test/later?${query}`);
  return conforming(route, {}, { method: "GET", url, headers: new Headers(headers), body: "" }, 422);
}

describe("parameters are read as their type", () => {
  test.each([
    ["flag=true&share=0.5", [true, 0.5, "t"]],
    ["flag=false&share=half", [false, "half", "t"]],
    ["flag=yes", ["yes", "t"]],
  ])("%s", (query, values) => {
    ask(query, { "x-trace": "t" });
    expect(seen).toEqual(values);
  });

  test("a required one that is missing is refused", () => {
    expect(() => ask("", {})).toThrow("request/header must have required property 'X-Trace'");
  });
});

test("the contract's defaults fill what is missing, at every depth, and nothing else", () => {
  const defaults = { unit: { value: "metric" }, data: { properties: { portion: { value: 1 } } } };
  expect(withDefaults(defaults, { data: {} })).toEqual({ unit: "metric", data: { portion: 1 } });
  expect(withDefaults(defaults, { unit: "imperial" })).toEqual({ unit: "imperial" });
  expect(withDefaults(defaults, "text")).toBe("text");
});

test("a rule without words of its own is named", () => {
  const errors = [{ instancePath: "/tags", keyword: "uniqueItems", params: {} }];
  const [violation] = violationsOf(
    Object.assign(() => false, { errors }),
    {},
    ["body"],
  );
  expect(violation?.message).toBe("body/tags breaks uniqueItems");
});

test("an answer is declared for its status, its class, or by default", () => {
  const declare = (...keys: string[]) => ({ ...route, responses: keys.map((key) => ({ key, headers: {} })) });
  expect(responseFor(declare("200", "2XX", "default"), 201)?.key).toBe("2XX");
  expect(responseFor(declare("200", "default"), 404)?.key).toBe("default");
  expect(responseFor(declare("200"), 404)).toBeUndefined();
});

test("what has no body cannot be seeded", () => {
  expect(() => answerValidator("deleteFact")).toThrow("The contract declares no body for deleteFact");
});
