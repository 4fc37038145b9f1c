/** What a call resolves to, by what the server answered. */
import { describe, expect, test } from "vitest";
import { answer, clientOver, isolateEachTest, json, user } from "../test/support.ts";
import { OnvyApiError, OnvyResponseError } from "./index.ts";

isolateEachTest();

describe("a result", () => {
  test("holds the data and the answer of a 2xx", async () => {
    const { onvy, infos } = clientOver(json(user, 201));
    const result = await onvy.POST("/users", { body: { id: "avery" } });
    expect(Object.keys(result)).toEqual(["data", "response"]);
    expect(result.data).toEqual(user);
    expect(result.response?.status).toBe(201);
    expect(infos).toHaveLength(1);
  });

  test.each([
    ["204", answer(204)],
    ["a body nobody declared", json({ deleted: true })],
    ["a broken one", answer(200, "<html>")],
  ])("has no data where the contract declares none: %s", async (_, response) => {
    const { onvy } = clientOver(response);
    const result = await onvy.DELETE("/users/{user_id}/facts/{fact_id}", {
      params: { path: { user_id: "a", fact_id: "b" } },
    });
    expect(result.error).toBeUndefined();
    expect(result.data).toBeUndefined();
  });

  test("of HEAD is the answer's headers", async () => {
    const { onvy } = clientOver(answer(200, null, { "x-total": "7", "content-type": "application/json" }));
    const { error, response } = await onvy.HEAD("/habits");
    expect(error).toBeUndefined();
    expect(response?.headers.get("x-total")).toBe("7");
  });

  const failures: [string, Response, string, unknown][] = [
    ["an empty 500", answer(500), "GET /habits answered 500", undefined],
    ["an HTML 502", answer(502, "<h1>Bad gateway</h1>"), "GET /habits answered 502", "<h1>Bad gateway</h1>"],
    ["a plain 400", answer(400, "no"), "GET /habits answered 400", "no"],
    ["a JSON 422", json({ m: "no" }, 422), "GET /habits answered 422", { m: "no" }],
    [
      "a 300",
      answer(300),
      "GET /habits answered with a redirect, which is not followed with a credential",
      undefined,
    ],
    [
      "a 304",
      answer(304),
      "GET /habits answered with a redirect, which is not followed with a credential",
      undefined,
    ],
  ];
  test.each(failures)("is an OnvyApiError for %s", async (_, response, message, body) => {
    const { onvy } = clientOver(response);
    const result = await onvy.GET("/habits", { maxRetries: 0 });
    expect(Object.keys(result)).toEqual(["error", "response"]);
    expect(result.error).toBeInstanceOf(OnvyApiError);
    expect(result.error?.message).toBe(message);
    expect(result.error).toMatchObject({
      status: response.status,
      body,
      operation: "GET /habits",
      attempts: 1,
    });
    expect(result.response?.status).toBe(response.status);
    expect(result.error?.response).toBe(result.response);
  });

  test.each([
    ["an empty body", answer(200)],
    ["an empty body", answer(204)],
    ["an empty body", answer(200, "", { "content-length": "0" })],
    ["a body that is not JSON", answer(200, "<h1>Welcome</h1>", { "content-type": "text/html" })],
    ["a body that is broken JSON", answer(200, '{"id":', { "content-type": "application/json" })],
  ])("is an OnvyResponseError for a 2xx with %s", async (problem, response) => {
    const { onvy, sent } = clientOver(response);
    const { error } = await onvy.GET("/habits");
    expect(error).toBeInstanceOf(OnvyResponseError);
    expect(error?.message).toBe(`GET /habits answered ${response.status} with ${problem}`);
    expect(error).toMatchObject({ status: response.status, body: await response.text(), attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test("is an OnvyApiError for a redirect that a browser hides", async () => {
    const opaque = Object.defineProperties(answer(200), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { onvy } = clientOver(() => opaque);
    const { error } = await onvy.GET("/habits");
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error).toMatchObject({
      status: 0,
      message: "GET /habits answered with a redirect, which is not followed with a credential",
    });
  });

  test("names the request id, if it is printable", async () => {
    const { onvy, infos } = clientOver(
      json({}, 404, { "x-request-id": "req-1" }),
      json({}, 404, { "x-request-id": "a b" }),
      json({}, 404, { "x-request-id": "r".repeat(129) }),
      json([], 200, { "x-request-id": "r".repeat(128) }),
    );
    const { error } = await onvy.GET("/habits");
    expect(error?.message).toBe("GET /habits answered 404 (request id req-1)");
    expect(error?.requestId).toBe("req-1");
    for (let i = 0; i < 3; i++) await onvy.GET("/habits");
    expect(infos.map(({ requestId }) => requestId)).toEqual(["req-1", undefined, undefined, "r".repeat(128)]);
  });

  test("is an OnvyApiError even if the error's body breaks off", async () => {
    const { onvy } = clientOver(() =>
      answer(422, new ReadableStream({ pull: (c) => c.error(new Error("closed")) })),
    );
    const { error } = await onvy.POST("/users", { body: { id: "a" } });
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error).toMatchObject({ status: 422, body: undefined });
  });

  test("has a stack that leads to the caller", async () => {
    async function theCaller() {
      return await clientOver(answer(404)).onvy.GET("/habits");
    }
    expect((await theCaller()).error?.stack).toContain("theCaller");
  });
});
