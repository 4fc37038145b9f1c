import { describe, expect, test } from "vitest";
import {
  createOnvyClient,
  OnvyAbortError,
  OnvyApiError,
  OnvyConnectionError,
  OnvyResponseError,
  OnvyTimeoutError,
  paginate,
  unwrap,
} from "../index.ts";
import { createOnvyFake, type Failure, type FailureName } from "../testing.ts";
import { withRepeatedToken, withWrongType } from "./failures.ts";

function begin(maxRetries = 0) {
  const fake = createOnvyFake({ examples: true });
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch, maxRetries });
  return { fake, onvy };
}

const habits = async (failure: Failure | FailureName) => {
  const { fake, onvy } = begin();
  fake.fail("GET /habits", failure);
  const { error } = await onvy.GET("/habits");
  expect((await onvy.GET("/habits")).error).toBeUndefined();
  return error;
};

// The client promises one error of the right class for each; here is each, by name.
test.each<[FailureName, unknown, object]>([
  ["html", OnvyApiError, { status: 502, body: "<h1>Bad gateway</h1>" }],
  ["empty", OnvyApiError, { status: 500, body: undefined }],
  ["redirect", OnvyApiError, { status: 302 }],
  ["expired-token", OnvyApiError, { status: 401 }],
  ["connection-error", OnvyConnectionError, {}],
  ["cut-off", OnvyConnectionError, {}],
  ["broken-json", OnvyResponseError, { status: 200 }],
  ["no-body", OnvyResponseError, { status: 200, message: "GET /habits answered 200 with an empty body" }],
  ["sign-in-page", OnvyResponseError, { status: 200, body: "<h1>Sign in to the guest network</h1>" }],
])("%s", async (name, kind, shown) => {
  const error = await habits(name);
  expect(error).toBeInstanceOf(kind);
  expect(error).toMatchObject(shown);
});

test("hang: the client's time limit ends it, or its signal", async () => {
  const { fake, onvy } = begin();
  fake.fail("GET /habits", { as: "hang", times: 2 });
  expect((await onvy.GET("/habits", { timeout: 5 })).error).toBeInstanceOf(OnvyTimeoutError);
  const { error } = await onvy.GET("/habits", { signal: AbortSignal.timeout(5) });
  expect(error).toBeInstanceOf(OnvyAbortError);
  expect(fake.requests.map(({ status }) => status)).toEqual([undefined, undefined]);
});

test("slow: the answer comes when its time has passed by the fake's clock", async () => {
  const fake = createOnvyFake({ now: 0 });
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch });
  fake.fail("GET /habits", "slow");
  fake.fail("GET /habits", { status: 503, delay: 50 });
  const answers: string[] = [];
  const slow = onvy.GET("/habits").then(() => answers.push("slow"));
  const late = onvy
    .GET("/habits", { maxRetries: 0 })
    .then(({ error }) => answers.push(`late ${error?.status}`));
  await expect.poll(() => fake.requests.length).toBe(2);
  await fake.clock.advance(999);
  await late;
  expect(answers).toEqual(["late 503"]);
  await fake.clock.advance(1);
  await slow;
  expect(answers).toEqual(["late 503", "slow"]);
});

test("a status, with Retry-After and so often, is survived by retries", async () => {
  const { fake, onvy } = begin(2);
  fake.fail("GET /habits", { status: 429, retryAfter: 0, times: 2 });
  expect((await onvy.GET("/habits")).error).toBeUndefined();
  expect(fake.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
});

test("a status has the body that the test gives it, or the fake's own words", async () => {
  expect((await habits({ status: 418, body: { teapot: true } }))?.body).toEqual({ teapot: true });
  expect((await habits({ status: 418, body: "short and stout" }))?.body).toBe("short and stout");
  expect((await habits({ status: 418 }))?.body).toEqual({
    message: "The fake was told to answer 418.",
    said_by: "the fake of @onvy/client/testing",
  });
  expect((await habits({ as: "html", status: 504 }))?.status).toBe(504);
  expect((await habits({ as: "expired-token", status: 403, body: "no" }))?.status).toBe(403);
});

test("a failure can wait for its turn, and leave other operations alone", async () => {
  const { fake, onvy } = begin();
  fake.fail("GET /habits", { status: 500, after: 1 });
  expect((await onvy.GET("/users")).error).toBeUndefined();
  const statuses = [];
  for (let call = 0; call < 3; call++) statuses.push((await onvy.GET("/habits")).error?.status);
  expect(statuses).toEqual([undefined, 500, undefined]);
  fake.fail("*", "html");
  expect((await onvy.GET("/users")).error?.status).toBe(502);
});

describe("a call that fails", () => {
  const create = async (failure: Failure | FailureName) => {
    const { fake, onvy } = begin();
    fake.fail("POST /users", failure);
    const { error } = await onvy.POST("/users", { body: { id: "avery" } });
    expect(error).toBeDefined();
    return fake.users.get("avery") !== undefined;
  };

  test("before it is processed has no effect", async () => {
    for (const failure of [{ status: 500 }, "connection-error", "html", "redirect"] as const)
      expect(await create(failure)).toBe(false);
  });

  test("after it was processed has its effect, although its answer is lost", async () => {
    for (const failure of ["cut-off", "broken-json", { status: 504, processed: true }] as const)
      expect(await create(failure)).toBe(true);
    expect(await create({ as: "cut-off", processed: false })).toBe(false);
  });

  test("for a reason of its own keeps that reason", async () => {
    const { fake, onvy } = begin();
    fake.fail("GET /users/{user_id}", "wrong-type");
    const { error } = await onvy.GET("/users/{user_id}", { params: { path: { user_id: "nobody" } } });
    expect(error?.status).toBe(404);
  });
});

test("wrong-type: a field of a success has another type", async () => {
  const { fake, onvy } = begin();
  fake.fail("GET /users/{user_id}", "wrong-type");
  const params = { path: { user_id: "northlight_4821" } };
  expect((await unwrap(onvy.GET("/users/{user_id}", { params }))).id).toBe(0);
  expect((await unwrap(onvy.GET("/users/{user_id}", { params }))).id).toBe("northlight_4821");
  fake.fail("GET /users", "wrong-type");
  expect((await unwrap(onvy.GET("/users"))).users[0]?.id).toBe(0);
  fake.fail("GET /habits", "wrong-type");
  expect((await unwrap(onvy.GET("/habits")))[0]?.name).toBe(0);
  expect(withWrongType(7)).toBe("not what the contract says");
  expect(withWrongType({})).toEqual({ unexpected: "not what the contract says" });
  expect(withWrongType({ users: [], pagination: { limit: 1 } })).toMatchObject({
    users: ["not what the contract says"],
  });
});

test("repeated-token: a list that leads to itself ends a loop over pages", async () => {
  const { fake, onvy } = begin();
  fake.fail("GET /users", "repeated-token");
  const seen: string[] = [];
  for await (const { id } of paginate(onvy, "/users", { params: { query: { limit: 1 } } })) seen.push(id);
  expect(seen).toEqual(["northlight_4821", "northlight_4822"]);
  expect(withRepeatedToken("text", "x")).toBe("text");
});

test("an operation that the contract does not have cannot fail: the name is misspelt", () => {
  const { fake } = begin();
  expect(() => fake.fail("GET /user" as "GET /users", "html")).toThrow(
    "The contract has no operation GET /user:",
  );
});
