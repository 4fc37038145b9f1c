/** What middleware hears of an answer, or of none, and what it may make of it. */
import { describe, expect, test } from "vitest";
import { answer, clientOver, isolateEachTest, json, user } from "../test/support.ts";
import { type Middleware, OnvyApiError, OnvyConnectionError, OnvyError, OnvyResponseError } from "./index.ts";

isolateEachTest();

const params = { path: { user_id: "avery" } };
const getUser = "/users/{user_id}";

describe("onResponse", () => {
  test("sees the last answer, whose body it may read", async () => {
    const { onvy } = clientOver(answer(503), json({ message: "no" }, 404, { "x-request-id": "r" }));
    const seen: unknown[] = [];
    onvy.use({
      onResponse: async ({ response }) => void seen.push(response.status, await response.clone().json()),
    });
    const { error, response } = await onvy.GET(getUser, { params });
    expect(seen).toEqual([404, { message: "no" }]);
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error).toMatchObject({ body: { message: "no" }, attempts: 2, requestId: "r" });
    expect(response?.status).toBe(404);
  });

  test("may make a success of an error, and the other way round", async () => {
    const { onvy } = clientOver(answer(404), json(user));
    onvy.use({
      onResponse: ({ response }) =>
        response.ok ? json({ m: "gone" }, 410) : json({ ...user, id: "default" }),
    });
    expect((await onvy.GET(getUser, { params })).data?.id).toBe("default");
    const { error } = await onvy.GET(getUser, { params });
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error).toMatchObject({ status: 410, body: { m: "gone" }, attempts: 1 });
  });

  test("may change an answer's headers as openapi-fetch's documentation does", async () => {
    const { onvy } = clientOver(json(user));
    onvy.use({
      onResponse({ response }) {
        const { body, status } = response;
        return new Response(body, {
          status,
          headers: { ...Object.fromEntries(response.headers), "x-seen": "1" },
        });
      },
    });
    const { data, response } = await onvy.GET(getUser, { params });
    expect([data, response?.headers.get("x-seen")]).toEqual([user, "1"]);
  });

  test("cannot make a success of what is not as declared", async () => {
    const { onvy } = clientOver(json(user));
    onvy.use({ onResponse: () => answer(200, "<html>", { "content-type": "text/html" }) });
    const { error } = await onvy.GET(getUser, { params });
    expect(error).toBeInstanceOf(OnvyResponseError);
    expect(error?.message).toBe("GET /users/{user_id} answered 200 with a body that is not JSON");
  });

  test("hears of an answer without a body, and of a redirect that a browser hides", async () => {
    const hidden = Object.defineProperties(answer(200), { status: { value: 0 }, ok: { value: false } });
    const { onvy } = clientOver(answer(204), () => hidden);
    const statuses: number[] = [];
    onvy.use({ onResponse: ({ response }) => void statuses.push(response.status) });
    const fact = { params: { path: { user_id: "a", fact_id: "f" } } };
    expect((await onvy.DELETE("/users/{user_id}/facts/{fact_id}", fact)).error).toBeUndefined();
    expect((await onvy.GET("/habits")).error).toMatchObject({ name: "OnvyApiError", status: 0 });
    expect(statuses).toEqual([204, 0]);
  });

  test("runs in the other order, and a call's own comes after the client's", async () => {
    const { onvy } = clientOver(json([]));
    const order: string[] = [];
    const named = (name: string): Middleware => ({
      onRequest: () => void order.push(`${name} request`),
      onResponse: () => void order.push(`${name} response`),
    });
    onvy.use(named("1"), named("2"));
    await onvy.GET("/habits", { middleware: [named("3")] });
    expect(order).toEqual(["1 request", "2 request", "3 request", "3 response", "2 response", "1 response"]);
  });
});

describe("onError", () => {
  test("hears of what got no answer, and may answer", async () => {
    const { onvy } = clientOver(new TypeError("fetch failed"));
    let heard: unknown;
    onvy.use({
      onError({ error }) {
        heard = error;
        return json({ ...user, id: "offline" });
      },
    });
    expect((await onvy.GET(getUser, { params, maxRetries: 0 })).data?.id).toBe("offline");
    expect(heard).toBeInstanceOf(OnvyConnectionError);
  });

  test("may give an error of its own, which becomes the cause", async () => {
    const cause = new Error("mapped");
    const { onvy } = clientOver(new TypeError("fetch failed"));
    onvy.use({ onError: () => cause });
    const { error } = await onvy.GET("/habits", { maxRetries: 0 });
    expect(error?.constructor).toBe(OnvyError);
    expect(error).toMatchObject({ cause, attempts: 1, operation: "GET /habits" });
  });
});
