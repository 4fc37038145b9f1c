import { describe, expect, test } from "vitest";
import { createOnvyFake } from "../testing.ts";
import { violationsOf } from "./refusal.ts";

const headers = { "X-API-Key": "key", "content-type": "application/json" };

async function ask(target: string, init: RequestInit = {}, fake = createOnvyFake({ examples: true })) {
  const response = await fake.fetch(`https://api.test${target}`, { headers, ...init });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}
const post = (body: unknown, change: RequestInit = {}) =>
  ask("/users", { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), ...change });

test("everything that is wrong is said at once: which rule, at which place, in whose words, and no value", async () => {
  const { status, body } = await post({ firstname: "Avery", gender: "unknown", location: { lat: "secret" } });
  expect(status).toBe(422);
  expect(body).toEqual({
    message: "request/body must have required property 'id' (and 2 more)",
    said_by: "the fake of @onvy/client/testing",
    violations: [
      {
        location: ["request", "body"],
        rule: "required",
        message: "request/body must have required property 'id'",
      },
      {
        location: ["request", "body", "gender"],
        rule: "enum",
        message: 'request/body/gender must be one of ["male","female","other"]',
      },
      {
        location: ["request", "body", "location", "lat"],
        rule: "type",
        message: "request/body/location/lat must be number",
      },
    ],
  });
});

test.each([
  [
    "a text that is too long",
    "facts",
    { text: "x".repeat(1001), type: "goal" },
    "request/body/text breaks maxLength 1000",
  ],
  [
    "a time that is none",
    "nutrition/meals",
    { meal_time: "noon", description: "a" },
    "request/body/meal_time must be a date-time",
  ],
  [
    "a photo that is none",
    "nutrition/meals",
    { meal_time: "2026-01-01T00:00:00Z", image_base64: "x" },
    "request/body/image_base64 must match ^data:image/(jpeg|png|jpg);base64,[A-Za-z0-9+/=]+$",
  ],
  [
    "neither words nor a photo",
    "nutrition/meals",
    { meal_time: "2026-01-01T00:00:00Z" },
    "request/body must have required property 'description' (and 2 more)",
  ],
])("%s is refused", async (_, resource, sent, message) => {
  const { status, body } = await ask(`/users/northlight_4821/${resource}`, {
    method: "POST",
    body: JSON.stringify(sent),
  });
  expect([status, body.message]).toEqual([422, message]);
});

test("alternatives are named as such", async () => {
  const { body } = await ask("/users/northlight_4821/nutrition/meals", {
    method: "POST",
    body: '{"meal_time":"2026-01-01T00:00:00Z"}',
  });
  expect(body.violations.map(({ message }: { message: string }) => message)).toContain(
    "request/body must be one of its alternatives",
  );
});

test.each([
  ["limit=0", "request/query/limit breaks minimum 1"],
  ["limit=1001", "request/query/limit breaks maximum 1000"],
  ["limit=ten", "request/query/limit must be integer"],
  ["limit=", "request/query/limit must be integer"],
  ["limit=1.5", "request/query/limit must be integer"],
  ["limit=1&limit=2", "request/query/limit must be integer"],
  ["page=a&page=b", "request/query/page must be string"],
])("the query %s is refused", async (query, message) => {
  const { status, body } = await ask(`/users?${query}`);
  expect([status, body.message]).toEqual([422, message]);
});

test("another status for what is invalid can be chosen, since ONVY documents none", async () => {
  const { status } = await ask("/users?limit=0", {}, createOnvyFake({ invalidStatus: 400 }));
  expect(status).toBe(400);
});

test.each([
  ["JSON that does not end", '{"id": ', {}, 400],
  ["another content type", "{}", { headers: { ...headers, "content-type": "text/plain" } }, 415],
  ["more than 10 MiB", "x".repeat(10 * 1024 * 1024 + 1), {}, 413],
  ["no body", "", {}, 422],
])("%s is refused", async (_, body, change, status) => {
  expect((await post(body, change)).status).toBe(status);
});

test("a body that need not be there need not, and has its content type by default", async () => {
  const basic = { Authorization: `Basic ${btoa("client:secret")}` };
  const target = "/v1/projects/proj_fake/auth/server";
  expect((await ask(target, { method: "POST", headers: basic })).status).toBe(200);
  const bytes = new TextEncoder().encode('{"scope":"users:read"}');
  expect((await ask(target, { method: "POST", headers: basic, body: bytes })).status).toBe(200);
});

test.each([
  ["GET", "/user", "GET /users"],
  ["POST", "/users/avery/fact", "POST /users/{user_id}/facts"],
  ["GET", "/users/avery/meals", "GET /users/{user_id}/nutrition/meals"],
  ["GET", "/users/", "GET /users"],
  ["GET", "/users/a%E0%A4%A/facts/1", " /users/{user_id}/facts/{fact_id}"],
])("%s %s leads nowhere, and the answer names the nearest operation", async (method, target, nearest) => {
  const { status, body } = await ask(target, { method });
  expect(status).toBe(404);
  expect(body.message).toContain("no such path. The nearest operation is ");
  expect(body.message).toContain(nearest);
});

test("a method that a path does not have is refused with those that it has", async () => {
  const response = await createOnvyFake().fetch("https://api.test/users", { method: "DELETE" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
  expect((await response.json()).message).toBe("The contract has no DELETE here: it has GET, POST.");
});

describe("credentials", () => {
  test.each([
    ["none", {}],
    ["an empty key", { "X-API-Key": "" }],
    ["another scheme", { Authorization: "Digest x" }],
    ["a scheme alone", { Authorization: "Bearer" }],
  ])("%s are refused before the body is looked at", async (_, given) => {
    const { status, body } = await post("{", { headers: given as Record<string, string> });
    expect([status, body.message]).toEqual([
      401,
      "The credential is missing or not accepted: send X-API-Key or Authorization (bearer).",
    ]);
  });

  test("of a client must be base64", async () => {
    const basic = { Authorization: "Basic %" };
    const { status } = await ask("/v1/projects/p/auth/server", { method: "POST", headers: basic });
    expect(status).toBe(401);
  });
});

describe("Prefer", () => {
  const prefer = (value: string, target = "/users/northlight_4821") =>
    ask(target, { headers: { ...headers, Prefer: value } });

  test("asks for a named example, or for a status", async () => {
    expect((await prefer("example=minimal")).body.id).toBe("northlight_4822");
    expect((await prefer("code=200")).body.firstname).toBe("Mira");
    expect(await prefer("code=401, example=unauthorized")).toEqual({
      status: 401,
      body: { message: "Unauthorized" },
    });
    expect((await prefer("code=418")).status).toBe(418);
    expect((await prefer("respond-async")).body.id).toBe("northlight_4821");
  });

  test("of what the contract does not have is refused", async () => {
    expect((await prefer("example=nobody")).status).toBe(404);
  });

  test("of an answer without a body gives one without a body", async () => {
    const fact = "/users/northlight_4821/facts/fact_1";
    const init = { method: "DELETE", headers: { ...headers, Prefer: "code=204" } };
    expect(await ask(fact, init)).toEqual({ status: 204, body: undefined });
  });
});

test("a validator that says no without saying why gives no violation", () => {
  expect(
    violationsOf(
      Object.assign(() => false, { errors: null }),
      1,
      [],
    ),
  ).toEqual([]);
});
