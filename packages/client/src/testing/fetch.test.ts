import { expect, test } from "vitest";
import { createOnvyFake } from "../testing.ts";

const init = { headers: { "X-API-Key": "key" } };

test("takes what fetch takes: a text, a URL, a request, and init values over a request's own", async () => {
  const fake = createOnvyFake({ examples: true });
  const url = "https://api.test/habits";
  for (const input of [url, new URL(url), new Request(url)])
    expect((await fake.fetch(input, init)).status).toBe(200);
  expect((await fake.fetch(new Request(url, init))).status).toBe(200);
  expect(
    (await fake.fetch(new Request(url, init), { method: "HEAD" })).headers.get("cache-control"),
  ).not.toBeNull();
  const request = new Request("https://api.test/users", {
    headers: { ...init.headers, "Content-Type": "application/json; charset=utf-8" },
    method: "POST",
    body: '{"id":"avery"}',
  });
  expect(await (await fake.fetch(request)).json()).toMatchObject({ id: "avery" });
  const stream = new Blob(['{"id":"rowan"}']).stream();
  const streamed = await fake.fetch("https://api.test/users", { ...init, method: "POST", body: stream });
  expect(await streamed.json()).toMatchObject({ id: "rowan" });
});

test("keeps what came in, in order, without credentials", async () => {
  const fake = createOnvyFake({ now: "2026-03-05T12:00:00Z" });
  await fake.fetch("https://api.test/users?limit=5", init);
  await fake.fetch("https://api.test/users", { ...init, method: "POST", body: "{" });
  await fake.fetch("https://api.test/nowhere", { method: "POST", body: '{"a":1}' });
  const at = "2026-03-05T12:00:00Z";
  expect(fake.requests).toEqual([
    { operation: "GET /users", method: "GET", target: "/users?limit=5", body: undefined, status: 200, at },
    { operation: "POST /users", method: "POST", target: "/users", body: "{", status: 400, at },
    { operation: undefined, method: "POST", target: "/nowhere", body: { a: 1 }, status: 404, at },
  ]);
});

test("rejects with the signal's reason when it is aborted, before or meanwhile", async () => {
  const fake = createOnvyFake();
  fake.fail("*", { as: "hang", times: 3 });
  const url = "https://api.test/habits";
  await expect(fake.fetch(url, { ...init, signal: AbortSignal.abort("early") })).rejects.toBe("early");
  const controller = new AbortController();
  const pending = fake.fetch(new Request(url, { ...init, signal: controller.signal }));
  controller.abort("late");
  await expect(pending).rejects.toBe("late");
});

test("rejects with an AbortError where signals have no reason, as in React Native", async () => {
  const signal = { aborted: true, addEventListener() {}, removeEventListener() {} } as unknown as AbortSignal;
  const fake = createOnvyFake();
  await expect(fake.fetch("https://api.test/habits", { signal })).rejects.toMatchObject({
    name: "AbortError",
  });
});

test("a fault in the fake itself is not passed off as an answer", async () => {
  const fake = createOnvyFake({
    answer: () => {
      throw new RangeError("from the test's own answer");
    },
  });
  fake.users.add({ id: "avery" });
  const call = { ...init, method: "POST", body: '{"messages":[]}' };
  await expect(fake.fetch("https://api.test/users/avery/chat/completions", call)).rejects.toThrow(RangeError);
});
