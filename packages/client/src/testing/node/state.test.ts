import { expect, test } from "vitest";
import { createOnvyFake } from "../../testing.ts";
import { withStatePage } from "./state.ts";

const origin = "http://127.0.0.1:4010";

function begin() {
  const received: unknown[] = [];
  const fake = createOnvyFake({
    now: "2026-03-05T12:00:00Z",
    webhook: { secret: "a secret of the tests", to: async (request) => received.push(await request.json()) },
  });
  const { fetch } = withStatePage(fake);
  const get = async (path: string) => {
    const response = await fetch(new Request(origin + path));
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const act = async (action: string, fields: Record<string, string> = {}, from = origin) => {
    const body = new URLSearchParams(fields);
    const init = { method: "POST", body, headers: { origin: from } };
    const response = await fetch(new Request(`${origin}/fake/actions/${action}`, init));
    return { status: response.status, text: await response.text() };
  };
  return { fake, fetch, get, act, received };
}

test("shows what is stored, what came in and what went out, whatever it holds", async () => {
  const { fake, fetch, get } = begin();
  expect((await get("/fake")).text).toContain("Nothing yet: send <code>POST /users</code>");
  const call = (path: string, body: object) => {
    const headers = { "X-API-Key": "key", "Content-Type": "application/json" };
    return fetch(new Request(origin + path, { method: "POST", headers, body: JSON.stringify(body) }));
  };
  await call("/users", { id: "avery" });
  const meal = { meal_time: "2026-03-05T12:00:00Z", image_base64: "data:image/png;base64,AA==" };
  await call("/users/avery/nutrition/meals", { ...meal, description: '<script>"&' });
  await call("/users/avery/nutrition/meals", meal);
  await call("/users/avery/facts", { text: "Sleeps late", type: "sleep" });
  await call("/nowhere", {});
  fake.fail("GET /habits", "hang");
  fetch(new Request(`${origin}/habits`)).catch(() => {});
  await fake.webhooks.settled();
  fake.webhooks.connect({ secret: "s", to: () => Promise.reject(new Error("down")) });
  fake.webhooks.send("meals:updated");
  await fake.webhooks.settled();
  fake.webhooks.hold();
  fake.webhooks.send("batch.succeeded");
  await fake.webhooks.settled();
  const { text, headers } = await get("/fake");
  for (const shown of [
    "<h3>avery</h3>",
    "2 meals",
    "1 fact<",
    "A photo",
    "users:created",
    "no such operation",
    "on its way",
    "no answer",
  ])
    expect(text).toContain(shown);
  expect(text).toContain("&lt;script&gt;&quot;&amp;");
  expect(text).toContain('class="sn">none');
  expect(text).not.toContain("<script>");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("its version changes whenever the page would", async () => {
  const { fake, get } = begin();
  const versions = new Set([(await get("/fake/version")).text]);
  const look = async () => versions.add((await get("/fake/version")).text).size;
  fake.users.add({ id: "avery" });
  const { id } = fake.meals.add("avery", { meal_time: "2026-03-05T12:00:00Z", analysis_status: "pending" });
  expect(await look()).toBe(2);
  fake.meals.complete(id);
  expect(await look()).toBe(3);
  await fake.webhooks.settled();
  expect(await look()).toBe(4);
  await fake.fetch(`${origin}/users`);
  expect(await look()).toBe(5);
});

test("a person can make things happen", async () => {
  const { fake, act, received } = begin();
  fake.users.add({ id: "avery" });
  const { id } = fake.meals.add("avery", { meal_time: "2026-03-05T12:00:00Z" });
  expect((await act("complete", { id })).status).toBe(303);
  expect(fake.meals.get(id)?.title).toBe("A meal, from a photo");
  await act("fail-meal", { id });
  expect(fake.meals.get(id)?.analysis_status).toBe("failed");
  await act("send", { name: "batch.succeeded", user: "", id: "" });
  await act("send", { name: "meals:updated", user: "avery", id });
  expect(received.slice(-2)).toMatchObject([
    { events: [{ name: "batch.succeeded" }] },
    { events: [{ name: "meals:updated", user_id: "avery", data: { id } }] },
  ]);
  await act("replay", { id: fake.webhooks.deliveries[0]?.id ?? "" });
  expect(received.at(-1)).toEqual(received[0]);
  await act("fail", { operation: "GET /habits", as: "html" });
  const headers = { "X-API-Key": "key" };
  expect((await fake.fetch(`${origin}/habits`, { headers })).status).toBe(502);
  await act("reset");
  expect(fake.users.all()).toEqual([]);
});

test("what makes no sense is refused, with a reason", async () => {
  const { get, act, fetch } = begin();
  expect(await act("complete", { id: "meal_0" })).toEqual({
    status: 400,
    text: "The fake has no meal with this id.",
  });
  expect(await act("fail", { operation: "GET /habits", as: "nothing" })).toMatchObject({ status: 400 });
  expect(await act("fail", { operation: "GET /nothing", as: "html" })).toMatchObject({ status: 400 });
  expect((await act("complete")).status).toBe(400);
  expect(await act("dance")).toEqual({ status: 404, text: "No such action." });
  expect((await act("reset", {}, "https://elsewhere.test")).status).toBe(403);
  expect((await get("/fake/nothing")).status).toBe(404);
  expect((await fetch(new Request(`${origin}/fake`, { method: "PUT" }))).status).toBe(405);
});

test("its files are there, and everything else is the fake's", async () => {
  const { get } = begin();
  expect((await get("/fake/page.css")).headers.get("content-type")).toContain("text/css");
  expect((await get("/fake/page.js")).text).toContain("/fake/version");
  expect((await get("/")).headers.get("location")).toBe("/fake");
  expect((await get("/fake/photos/meal_0")).text).toBe("No such photo.");
  expect((await get("/fake/payloads/wh_0/0")).text).toBe("No such payload.");
  expect((await get("/habits")).status).toBe(401);
});
