import { describe, expect, test, vi } from "vitest";
import { answer, apiKey, clientOver, isolateEachTest, json } from "../test/support.ts";
import { createOnvyClient, OnvyConnectionError } from "./index.ts";

isolateEachTest();

test("calls fetch with no `this`, as browsers and Workers demand", async () => {
  let receiver: unknown = "not called";
  vi.stubGlobal("fetch", async function (this: unknown) {
    receiver = this;
    return json({ habits: [] });
  });
  const { error } = await createOnvyClient({ apiKey }).GET("/habits");
  expect(error).toBeUndefined();
  expect(receiver).toBeUndefined();
});

describe("retrying", () => {
  test("repeats what is idempotent, twice by default, with the same body", async () => {
    const { onvy, sent, infos } = clientOver(answer(503), answer(429), json({ id: "m" }));
    const { data, error } = await onvy.PUT("/users/{user_id}/nutrition/meals/{meal_id}", {
      params: { path: { user_id: "avery", meal_id: "m" } },
      body: { meal_time: "2026-01-01T00:00:00Z", description: "soup" },
    });
    expect(error).toBeUndefined();
    expect(data).toEqual({ id: "m" });
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
    expect(infos.map(({ attempt, status, retryIn }) => [attempt, status, retryIn])).toEqual([
      [1, 503, 0],
      [2, 429, 0],
      [3, 200, undefined],
    ]);
  });

  test.each([408, 429, 500, 502, 503, 504])("gives up on %i after maxRetries", async (status) => {
    const { onvy, sent } = clientOver(answer(status, "busy"));
    const { error } = await onvy.GET("/habits");
    expect(error).toMatchObject({
      message: `GET /habits answered ${status} after 3 attempts`,
      attempts: 3,
      body: "busy",
    });
    expect(sent).toHaveLength(3);
    await onvy.GET("/habits", { maxRetries: 4 });
    expect(sent).toHaveLength(8);
  });

  test.each([400, 401, 403, 404, 409, 422, 501, 505])("does not repeat %i", async (status) => {
    const { onvy, sent } = clientOver(answer(status));
    await onvy.GET("/habits");
    expect(sent).toHaveLength(1);
  });

  test("repeats after a connection error, and chains the last one", async () => {
    const cause = new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });
    const { onvy, sent } = clientOver(cause);
    const { error, response } = await onvy.GET("/habits");
    expect(error).toBeInstanceOf(OnvyConnectionError);
    expect(error?.message).toBe("GET /habits got no complete answer (ECONNRESET) after 3 attempts");
    expect(error?.cause).toBe(cause);
    expect(response).toBeUndefined();
    expect(sent).toHaveLength(3);
  });

  test.each([
    [Object.assign(new Error("x"), { code: "EPIPE" }), " (EPIPE)"],
    [Object.assign(new Error("x"), { code: "https://evil/?key=x" }), ""],
    [Object.assign(new Error("x"), { code: "key=ABC" }), ""],
    [Object.assign(new Error("x"), { code: "ABC=key" }), ""],
    [Object.assign(new Error("x"), { code: 7 }), ""],
    [Object.assign(new Error("x"), { cause: null }), ""],
    [new Error("x"), ""],
  ])("names only system codes of a connection error: %#", async (cause, shown) => {
    const { error } = await clientOver(cause).onvy.GET("/habits", { maxRetries: 0 });
    expect(error?.message).toBe(`GET /habits got no complete answer${shown}`);
  });

  test.each([undefined, null, "text"])("survives a fetch that throws %j", async (thrown) => {
    const fetch = () => Promise.reject(thrown);
    const { error } = await createOnvyClient({ apiKey, fetch, maxRetries: 0 }).GET("/habits");
    expect(error?.message).toBe("GET /habits got no complete answer");
  });

  test("repeats POST and PATCH only where the caller allows it", async () => {
    const path = { user_id: "a", fact_id: "b" };
    const { onvy, sent } = clientOver(answer(503));
    await onvy.POST("/users", { body: { id: "avery" } });
    await onvy.PATCH("/users/{user_id}/facts/{fact_id}", {
      params: { path },
      body: { text: "x", type: "meal" } as never,
    });
    expect(sent).toHaveLength(2);
    await onvy.POST("/users", { body: { id: "avery" }, idempotent: true });
    expect(sent).toHaveLength(5);
    await onvy.GET("/habits", { idempotent: false });
    await onvy.GET("/habits", { maxRetries: 0 });
    await onvy.GET("/habits", { maxRetries: Number.NaN });
    expect(sent).toHaveLength(8);
  });

  test("does not repeat a body that can be sent only once", async () => {
    const { onvy, sent } = clientOver(answer(503));
    const body = new Blob(['{"id":"avery"}']).stream();
    await onvy.POST("/users", { bodyStream: body, idempotent: true });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ body, init: { duplex: "half" } });
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
  });

  test("releases the body of an answer it gives up", async () => {
    const cancel = vi.fn(() => Promise.reject(new Error("ignored")));
    const { onvy } = clientOver(() => answer(503, new ReadableStream({ cancel })), json([]));
    await onvy.GET("/habits");
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("waits between attempts", async () => {
    vi.useFakeTimers();
    const { onvy, sent } = clientOver(answer(503, null, { "retry-after": "2" }), json([]));
    const call = onvy.GET("/habits");
    await vi.advanceTimersByTimeAsync(1999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await call).data).toEqual([]);
  });

  test("does not wait longer than a minute for a server", async () => {
    const { onvy, sent, infos } = clientOver(answer(503, "x", { "retry-after": "61" }));
    expect((await onvy.GET("/habits")).error).toMatchObject({ status: 503, attempts: 1, body: "x" });
    expect(sent).toHaveLength(1);
    expect(infos[0]?.retryIn).toBeUndefined();
  });
});
