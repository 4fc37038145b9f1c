import type { Json } from "@onvy/contract/json";
import { expect, test } from "vitest";
import type { Case } from "./bodies.ts";
import { judge } from "./validators.ts";

const value = { id: "northlight_4821", height: 171 };
const place = {
  operation: "createUser",
  side: "request",
  status: "201",
  schema: "CreateUserRequest",
} as const;
const cases: readonly Case[] = [{ name: "a user", origin: "example", place, value }];

/** A validator that takes what the test allows, and gives back what the test says. */
function validator(takes: (value: Json) => boolean, gives: (value: Json) => Json = (each) => each) {
  return {
    safeParse: (each: Json) =>
      takes(each)
        ? { success: true, data: gives(each) }
        : { success: false, error: { issues: [{ path: ["height"], message: "Expected number" }] } },
  };
}

const isUser = (each: Json): boolean => {
  const { id, height } = each as { id: Json; height: Json };
  return typeof id === "string" && typeof height === "number";
};

test("a body that its validator accepts, keeps and would refuse when spoilt is taken", () => {
  expect(judge(cases, { zCreateUserBody: validator(isUser) })).toEqual({
    documented: { taken: 0, all: 0 },
    examples: { taken: 1, all: 1 },
    absent: [],
    faults: [],
  });
});

test("a validator is found by its operation or by its schema, in the generator's own casing", () => {
  for (const name of [
    "CreateUserBody",
    "createUserMutationRequestSchema",
    "zCreateUserRequest",
    "CreateUserRequest",
  ])
    expect(judge(cases, { [name]: validator(isUser) }).examples.taken).toBe(1);
  expect(judge(cases, { zOther: validator(isUser) })).toMatchObject({ absent: ["a user"], faults: [] });
});

test("a validator that refuses, drops a field or takes anything is a fault", () => {
  const faults = (each: object): readonly string[] => judge(cases, { zCreateUserBody: each }).faults;
  expect(faults(validator(() => false))).toEqual(["a user: /height Expected number"]);
  expect(faults(validator(isUser, () => ({ id: "northlight_4821" })))).toEqual(["a user: loses /height"]);
  expect(faults(validator(() => true))).toEqual(["a user: takes an object for id, height"]);
});
