import { describe, expect, test } from "vitest";
import { exampleAnswer, successAnswer } from "./answer.ts";
import type { Route, Validator } from "./route.ts";
import { exampleOf, routeOf } from "./world.ts";

/** A validator that an edited contract might have made: it demands a property of the value, or of an item of it. */
function demanding(name: string, place = ""): Validator {
  const validate = (value: unknown): boolean => {
    const holder =
      place === "" ? value : (value as Record<string, unknown[]>)[place.slice(1).split("/")[0] ?? ""]?.[0];
    const ok = typeof holder === "object" && holder !== null && name in holder;
    validate.errors = ok
      ? null
      : [{ instancePath: place, keyword: "required", params: { missingProperty: name } }];
    return ok;
  };
  validate.errors = null as Validator["errors"];
  return validate as Validator;
}

function edited(id: "getUser" | "listUsers", validate: Validator): Route {
  const route = routeOf(id);
  return {
    ...route,
    responses: [
      { key: "200", headers: {}, body: { mediaType: "application/json", validate, schema: "User" } },
    ],
  };
}

describe("an answer that lacks what the contract has learnt to require", () => {
  test("gets it from the contract's example", () => {
    expect(successAnswer(edited("getUser", demanding("birthday")), { id: "avery" }).body).toEqual({
      id: "avery",
      birthday: "1991-04-17",
    });
    const list = successAnswer(edited("listUsers", demanding("birthday", "/users/0")), {
      users: [{ id: "avery" }],
    });
    expect(list.body).toEqual({ users: [{ id: "avery", birthday: "1991-04-17" }] });
  });

  test("is no answer if the example cannot help", () => {
    expect(() => successAnswer(edited("getUser", demanding("missing")), "text")).toThrow(
      "The fake's answer to getUser is not what the contract says: its body breaks required.",
    );
  });

  test("is no answer if something else is wrong", () => {
    const validate = Object.assign(() => false, {
      errors: [{ instancePath: "/id", keyword: "type", params: {} }],
    });
    expect(() => successAnswer(edited("getUser", validate), {})).toThrow("/id breaks type.");
    const silent = Object.assign(() => false, { errors: null });
    expect(() => successAnswer(edited("getUser", silent), {})).toThrow("its body breaks undefined.");
  });
});

test("an operation that the fake does not know answers as the contract's example", () => {
  expect(exampleAnswer(routeOf("getUser"))).toMatchObject({ status: 200, body: { id: "northlight_4821" } });
  expect(exampleAnswer(routeOf("deleteFact"))).toEqual({ status: 204, headers: {}, body: undefined });
});

test("an operation that the contract has lost is missed at once", () => {
  expect(() => routeOf("getGone" as "getUser")).toThrow("The contract has no operation getGone");
  const route = { ...routeOf("getUser"), responses: [] };
  expect(() => successAnswer(route, {})).toThrow(
    "The contract declares no success for GET /users/{user_id}.",
  );
  expect(exampleOf("deleteFact")).toBeNull();
});
