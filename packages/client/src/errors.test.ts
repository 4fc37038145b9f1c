import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import * as errors from "./errors.ts";

const classes = Object.values(errors);
const SECRET = "resting heart rate 51";
const full = () => ({
  operation: "GET /users/{user_id}",
  attempts: 3,
  requestId: "req_1",
  response: new Response(null, { status: 503 }),
  body: { note: SECRET },
  cause: new Error(SECRET),
});

describe.each(classes.map((Class) => [Class.name, Class] as const))("%s", (name, Class) => {
  test("is an Error and an OnvyError, under its own name", () => {
    const error = new Class("message");
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(errors.OnvyError);
    expect(error).toBeInstanceOf(Class);
    expect(error.name).toBe(name);
    expect(error.stack?.split("\n")[0]).toBe(`${name}: message`);
  });

  test("carries what is known of the call", () => {
    const context = full();
    expect(new Class("message", context)).toMatchObject({
      ...context,
      status: 503,
    });
  });

  test("shows the body and the cause only to code that asks for them", () => {
    const error = new Class("message", full());
    const shown = [
      JSON.stringify(error),
      inspect(error),
      inspect({ error }, { showHidden: true, depth: 9 }),
      String(error),
      JSON.stringify(Object.entries(error)),
    ].join();
    expect(shown).not.toContain(SECRET);
    expect(inspect(error)).toBe(error.stack);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name,
      message: "message",
      operation: "GET /users/{user_id}",
      status: 503,
      requestId: "req_1",
      attempts: 3,
    });
  });
});

test("without a context, nothing is known", () => {
  const error = new errors.OnvyError("message");
  expect({ ...error, status: error.status, body: error.body, response: error.response }).toEqual({
    operation: undefined,
    attempts: 0,
    requestId: undefined,
    status: undefined,
    body: undefined,
    response: undefined,
  });
  expect(Object.hasOwn(error, "cause")).toBe(false);
});

test("an OnvyApiError always has a status", () => {
  expect(new errors.OnvyApiError("message").status).toBe(0);
});
