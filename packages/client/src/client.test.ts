import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answer, json, recorder, scripted, silent } from "../test/support.ts";
import {
  type AttemptInfo,
  createOnvyClient,
  OnvyAbortError,
  OnvyApiError,
  type OnvyClientOptions,
  OnvyConnectionError,
  OnvyError,
  OnvyResponseError,
  OnvyTimeoutError,
  operationIds,
} from "./index.ts";

const user = { id: "avery", created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" };
const apiKey = "key_3f9a";

/** A client over scripted answers, whose retries do not wait. */
function clientOver(...args: Parameters<typeof scripted>) {
  const { fetch, sent } = scripted(...args);
  const { infos, onAttempt } = recorder();
  const options: OnvyClientOptions = { apiKey, fetch, onAttempt };
  return { onvy: createOnvyClient(options), options, fetch, sent, infos };
}

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  vi.stubEnv("ONVY_API_KEY", undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a request", () => {
  test("goes to the contract's first server, with the key and a JSON body", async () => {
    const { onvy, sent } = clientOver(json(user));
    await onvy.POST("/users", { body: { id: "avery" } });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: "https://production.api.onvy.health/users",
      method: "POST",
      body: '{"id":"avery"}',
      init: { redirect: "manual" },
    });
    expect([...(sent[0]?.headers ?? [])]).toEqual([
      ["accept", "application/json"],
      ["content-type", "application/json"],
      ["x-api-key", apiKey],
    ]);
  });

  test("has no body and no content type without a body", async () => {
    const { onvy, sent } = clientOver(json([]));
    await onvy.GET("/habits");
    expect(sent[0]?.body).toBeNull();
    expect([...(sent[0]?.headers ?? [])]).toEqual([
      ["accept", "application/json"],
      ["x-api-key", apiKey],
    ]);
  });

  test.each(["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD"] as const)("is sent as %s", async (method) => {
    const { onvy, sent } = clientOver(json({}));
    const call = onvy[method] as (path: string) => Promise<unknown>;
    await call("/any");
    expect(sent[0]?.method).toBe(method);
  });

  test("goes to another base address, with or without a path and a slash", async () => {
    const { options, sent } = clientOver(json([]));
    for (const baseUrl of ["https://gateway.example/onvy", "https://gateway.example/onvy/"]) {
      await createOnvyClient({ ...options, baseUrl }).GET("/habits");
    }
    expect(sent.map(({ url }) => url)).toEqual(Array(2).fill("https://gateway.example/onvy/habits"));
  });

  test("carries path and query values unchanged, whatever they hold", async () => {
    const { onvy, sent } = clientOver(json({ meals: [], pagination: { limit: 1, total: 0 } }));
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((value) => !/^\.{1,2}$/.test(value));
    await fc.assert(
      fc.asyncProperty(text, text, fc.integer(), async (user_id, page, limit) => {
        await onvy.GET("/users/{user_id}/nutrition/meals", {
          params: { path: { user_id }, query: { page, limit } },
        });
        const { origin, pathname, searchParams, hash } = new URL(sent.at(-1)?.url ?? "");
        expect(origin + hash).toBe("https://production.api.onvy.health");
        expect(pathname.split("/").map(decodeURIComponent)).toEqual([
          "",
          "users",
          user_id,
          "nutrition",
          "meals",
        ]);
        expect([...searchParams]).toEqual([
          ["page", page],
          ["limit", String(limit)],
        ]);
      }),
    );
  });

  test("merges the client's headers with the call's, in any form", async () => {
    const { options, sent } = clientOver(json([]));
    const onvy = createOnvyClient({ ...options, headers: { "X-A": "1", "X-B": "1", accept: "*/*" } });
    await onvy.GET("/habits", { headers: new Headers({ "x-b": "2" }) });
    await onvy.GET("/habits", { headers: { "X-C": [3, true], "X-A": null, "X-B": undefined } });
    expect(sent.map(({ headers }) => Object.fromEntries(headers))).toEqual([
      { accept: "*/*", "x-a": "1", "x-b": "2", "x-api-key": apiKey },
      { accept: "*/*", "x-b": "1", "x-c": "3, true", "x-api-key": apiKey },
    ]);
  });

  test("uses the global fetch at the time of the call, and a call's own fetch before any other", async () => {
    const { fetch: first, sent: toFirst } = scripted(json([]));
    const { fetch: second, sent: toSecond } = scripted(json([]));
    const onvy = createOnvyClient({ apiKey });
    vi.stubGlobal("fetch", first);
    await onvy.GET("/habits");
    await onvy.GET("/habits", { fetch: second });
    expect([toFirst.length, toSecond.length]).toEqual([1, 1]);
  });
});

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

describe("what cannot be sent", () => {
  const refused = async (call: Promise<{ error?: OnvyError | undefined }>) => {
    const { error } = await call;
    expect(error?.constructor).toBe(OnvyError);
    expect(error?.attempts).toBe(0);
    return error as OnvyError;
  };

  test.each([
    [{ body: { id: 1n } }, TypeError],
    [
      {
        body: Object.assign([], {
          toJSON: () => {
            throw new RangeError();
          },
        }),
      },
      RangeError,
    ],
    [{ params: { query: { a: { b: { c: 1 } } } } }, Error],
  ])("is an OnvyError that chains the cause: %#", async (init, Cause) => {
    const { onvy, sent } = clientOver(json(user));
    const error = await refused(onvy.POST("/users", init as never));
    expect(error.message).toBe("POST /users: The request cannot be built from these arguments.");
    expect(error.cause).toBeInstanceOf(Cause);
    expect(sent).toEqual([]);
  });

  test("is an id that no URL can hold", async () => {
    const { onvy } = clientOver(json(user));
    const error = await refused(onvy.GET("/users/{user_id}", { params: { path: { user_id: "\ud800" } } }));
    expect(error.cause).toBeInstanceOf(URIError);
    expect(error.operation).toBe("GET /users/{user_id}");
  });

  test("is a call without its path parameter", async () => {
    const { onvy } = clientOver(json(user));
    const call = onvy.GET as (path: string) => ReturnType<typeof onvy.GET>;
    expect((await refused(call("/users/{user_id}"))).message).toBe(
      'GET /users/{user_id}: The path parameter `user_id` must be a string, and not empty, "." or "..".',
    );
  });

  test("is a header that HTTP does not allow, which is not repeated", async () => {
    const { options, onvy } = clientOver(json([]));
    const headers = { "X-Trace": "hunter2\n" + "x" };
    for (const error of [
      await refused(onvy.GET("/habits", { headers })),
      await refused(createOnvyClient({ ...options, headers }).GET("/habits")),
    ]) {
      expect(error.message).toBe("GET /habits: `headers` holds a name or a value that HTTP does not allow.");
      expect(error.cause).toBeUndefined();
    }
  });

  test.each(["http://api.example", "nonsense", "https://u:hunter2@api.example"])(
    "is anything to %s",
    async (baseUrl) => {
      const { options, sent } = clientOver(json([]));
      const error = await refused(createOnvyClient({ ...options, baseUrl }).GET("/habits"));
      expect(error.message).toMatch(/^GET \/habits: `baseUrl` /);
      expect(error.message).not.toContain("hunter2");
      expect(sent).toEqual([]);
    },
  );

  test.each(["timeout", "totalTimeout"] as const)("is a call whose %s is no time", async (option) => {
    const { onvy } = clientOver(json([]));
    for (const value of [0, -1, Number.NaN, "x"]) {
      const error = await refused(onvy.GET("/habits", { [option]: value }));
      expect(error.message).toBe(
        "GET /habits: `timeout` and `totalTimeout` must be more than 0 milliseconds.",
      );
    }
  });
});

describe("the credential", () => {
  const headersOf = async (options: OnvyClientOptions, init = {}) => {
    const { fetch, sent } = scripted(json([]));
    const { error } = await createOnvyClient({ fetch, ...options }).GET("/habits", init);
    if (error) throw error;
    const { "x-api-key": key, authorization } = Object.fromEntries(sent[0]?.headers ?? []);
    return { key, authorization };
  };

  test("is an API key or a bearer token, as a value or from a provider", async () => {
    expect(await headersOf({ apiKey: "k" })).toEqual({ key: "k" });
    expect(await headersOf({ apiKey: () => "k" })).toEqual({ key: "k" });
    expect(await headersOf({ accessToken: "t" })).toEqual({ authorization: "Bearer t" });
    expect(await headersOf({ accessToken: async () => "t" })).toEqual({ authorization: "Bearer t" });
  });

  test("is asked for before every attempt", async () => {
    let n = 0;
    const { options, sent } = clientOver(answer(503), answer(503), json([]));
    const { error } = await createOnvyClient({ ...options, apiKey: () => `key_${++n}` }).GET("/habits");
    expect(error).toBeUndefined();
    expect(sent.map(({ headers }) => headers.get("x-api-key"))).toEqual(["key_1", "key_2", "key_3"]);
  });

  test("comes from the environment by default, read at the time of the call", async () => {
    const { fetch, sent } = scripted(json([]));
    const onvy = createOnvyClient({ fetch });
    vi.stubEnv("ONVY_API_KEY", "key_env");
    await onvy.GET("/habits");
    expect(sent[0]?.headers.get("x-api-key")).toBe("key_env");
    expect(await headersOf({ apiKey: "k" })).toEqual({ key: "k" });
  });

  test("gives way to an Authorization set by hand", async () => {
    expect(await headersOf({ apiKey: "k" }, { headers: { authorization: "Basic eA==" } })).toEqual({
      authorization: "Basic eA==",
    });
    expect(await headersOf({ accessToken: "k", headers: { Authorization: "Basic eA==" } })).toEqual({
      authorization: "Basic eA==",
    });
  });

  test.each([
    ["no environment", () => vi.stubGlobal("process", undefined)],
    ["an environment without it", () => vi.stubGlobal("process", {})],
    [
      "a forbidden environment",
      () =>
        vi.stubGlobal("process", {
          get env() {
            throw new Error("denied");
          },
        }),
    ],
    ["an empty variable", () => vi.stubEnv("ONVY_API_KEY", "")],
  ])("is missed at the first call, not before: %s", async (_, arrange) => {
    arrange();
    await expect(headersOf({})).rejects.toMatchObject({
      name: "OnvyError",
      message:
        "GET /habits: No credential: `apiKey` is empty. Pass `apiKey` or `accessToken`, or set ONVY_API_KEY in the environment.",
    });
  });

  test("is missed when a provider gives none", async () => {
    await expect(headersOf({ accessToken: () => "" })).rejects.toThrow(
      "No credential: `accessToken` is empty.",
    );
    await expect(headersOf({ accessToken: () => undefined as never })).rejects.toThrow("No credential");
  });

  test.each(["hunter2\n", "hunter\r2", "hunter2\u0000", "hunter2\u007f", "hunter2–", "hunter2😀"])(
    "is refused, and not printed, if no header can carry it: %j",
    async (bad) => {
      for (const options of [{ apiKey: bad }, { accessToken: bad }, { apiKey: () => bad }]) {
        const error = await headersOf(options).catch((thrown: unknown) => thrown);
        const [option] = Object.keys(options);
        expect(error).toMatchObject({
          message: `GET /habits: \`${option}\` holds a line break or another character that an HTTP header cannot carry.`,
        });
        expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain("hunter");
      }
    },
  );

  test("may hold any other character", async () => {
    expect(await headersOf({ apiKey: "a ~!é\u00a0ÿb" })).toEqual({ key: "a ~!é\u00a0ÿb" });
  });

  test("fails with its provider, whose error is chained and not retried", async () => {
    const cause = new Error("vault sealed");
    const { options, sent, infos } = clientOver(answer(503), json([]));
    const provider = vi.fn().mockReturnValueOnce("k").mockRejectedValueOnce(cause);
    const { error } = await createOnvyClient({ ...options, apiKey: provider }).GET("/habits");
    expect(error).toMatchObject({
      message: "GET /habits: The `apiKey` provider failed.",
      cause,
      attempts: 1,
      operation: "GET /habits",
    });
    expect(sent).toHaveLength(1);
    expect(infos.map(({ error: name, status }) => [name, status])).toEqual([
      ["OnvyApiError", 503],
      ["OnvyError", undefined],
    ]);
  });

  test("is not sent after its provider was too slow", async () => {
    vi.useFakeTimers();
    const { options, sent } = clientOver(json([]));
    let give = (_: string) => {};
    const apiKey = () =>
      new Promise<string>((resolve) => {
        give = resolve;
      });
    const call = createOnvyClient({ ...options, apiKey, timeout: 100, maxRetries: 0 }).GET("/habits");
    await vi.advanceTimersByTimeAsync(100);
    const { error } = await call;
    give("k");
    await vi.advanceTimersByTimeAsync(1);
    expect(error).toBeInstanceOf(OnvyTimeoutError);
    expect(error?.attempts).toBe(0);
    expect(sent).toEqual([]);
  });

  test("of a project is not sent from a web page, unless the caller insists", async () => {
    vi.stubGlobal("window", { document: {} });
    await expect(headersOf({ apiKey: "k" })).rejects.toThrow(
      "GET /habits: Every visitor of a web page could read the project's secret. Call ONVY from a server, pass a " +
        "user's `accessToken`, or set `dangerouslyAllowBrowser`.",
    );
    expect(await headersOf({ apiKey: "k", dangerouslyAllowBrowser: true })).toEqual({ key: "k" });
    expect(await headersOf({ accessToken: "t" })).toEqual({ authorization: "Bearer t" });
    vi.stubGlobal("window", {});
    expect(await headersOf({ apiKey: "k" })).toEqual({ key: "k" });
  });
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
    await onvy.POST("/users", { body, idempotent: true });
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

describe("time limits", () => {
  beforeEach(() => void vi.useFakeTimers());

  test("hold for each attempt: 30 s by default, repeated as a connection error is", async () => {
    const { options, infos } = clientOver(silent as never);
    const call = createOnvyClient({ ...options, fetch: silent }).GET("/habits");
    await vi.advanceTimersByTimeAsync(90_010);
    const { error } = await call;
    expect(error).toBeInstanceOf(OnvyTimeoutError);
    expect(error).toMatchObject({
      message: "GET /habits took longer than its `timeout` of 30000 ms after 3 attempts",
      attempts: 3,
      cause: { name: "TimeoutError" },
    });
    expect(infos.map(({ duration }) => duration)).toEqual([30_000, 30_000, 30_000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("hold for reading the body", async () => {
    const { onvy } = clientOver(() => answer(200, new ReadableStream()));
    const call = onvy.GET("/habits", { maxRetries: 0, timeout: 100 });
    await vi.advanceTimersByTimeAsync(100);
    expect((await call).error?.message).toBe("GET /habits took longer than its `timeout` of 100 ms");
  });

  test("hold in total, for the attempts and the time between", async () => {
    const { options } = clientOver(json([]));
    const onvy = createOnvyClient({ ...options, fetch: silent, totalTimeout: 1000, timeout: 700 });
    const call = onvy.GET("/habits");
    await vi.advanceTimersByTimeAsync(1000);
    expect((await call).error?.message).toBe(
      "GET /habits took longer than its `totalTimeout` of 1000 ms after 2 attempts",
    );
  });

  test("do not begin a wait that would outlast the total: the last error comes at once", async () => {
    const { onvy, sent } = clientOver(answer(503, "x", { "retry-after": "1" }));
    const { error } = await onvy.GET("/habits", { totalTimeout: 1000 });
    expect(error).toMatchObject({ status: 503, attempts: 1, body: "x" });
    const call = onvy.GET("/habits", { totalTimeout: 1001 });
    await vi.advanceTimersByTimeAsync(1000);
    expect((await call).error?.attempts).toBe(2);
    expect(sent).toHaveLength(3);
  });

  test("can be turned off", async () => {
    const { options } = clientOver(json([]));
    const controller = new AbortController();
    const onvy = createOnvyClient({ ...options, fetch: silent, timeout: Number.POSITIVE_INFINITY });
    const settled = vi.fn();
    const call = onvy.GET("/habits", { signal: controller.signal }).finally(settled);
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(settled).not.toHaveBeenCalled();
    controller.abort();
    await call;
  });
});

describe("aborting", () => {
  const reason = new Error("the user left");

  test("before the call sends nothing", async () => {
    const { onvy, sent, infos } = clientOver(json([]));
    const { error } = await onvy.GET("/habits", { signal: AbortSignal.abort(reason) });
    expect(error).toBeInstanceOf(OnvyAbortError);
    expect(error).toMatchObject({
      message: "GET /habits was aborted by the caller",
      cause: reason,
      attempts: 0,
    });
    expect(sent).toEqual([]);
    expect(infos).toEqual([]);
  });

  test("during an attempt ends it at once, and is not retried", async () => {
    const { options, infos } = clientOver(json([]));
    const controller = new AbortController();
    let inner: AbortSignal | null | undefined;
    const fetch: typeof silent = (url, init) => {
      inner = init.signal;
      return silent(url, init);
    };
    const call = createOnvyClient({ ...options, fetch }).GET("/habits", { signal: controller.signal });
    controller.abort(reason);
    expect((await call).error).toBeInstanceOf(OnvyAbortError);
    expect(inner?.aborted).toBe(true);
    expect(infos.map(({ error }) => error)).toEqual(["OnvyAbortError"]);
  });

  test("while waiting for the next attempt ends the wait at once", async () => {
    const { onvy, sent } = clientOver(answer(503, null, { "retry-after": "60" }));
    const controller = new AbortController();
    const call = onvy.GET("/habits", {
      signal: controller.signal,
      onAttempt: () => controller.abort(reason),
    });
    expect((await call).error).toMatchObject({ name: "OnvyAbortError", cause: reason, attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});

describe("onAttempt", () => {
  test("hears of every attempt, by path template", async () => {
    const { onvy, infos } = clientOver(
      answer(503, null, { "x-request-id": "r1", "retry-after": "0" }),
      json(user, 200, { "x-request-id": "r2" }),
    );
    await onvy.GET("/users/{user_id}", { params: { path: { user_id: "avery" } } });
    const shared = { operation: "GET /users/{user_id}", path: "/users/{user_id}" };
    expect(infos).toEqual([
      {
        ...shared,
        attempt: 1,
        duration: expect.any(Number),
        status: 503,
        requestId: "r1",
        error: "OnvyApiError",
        retryIn: 0,
      },
      {
        ...shared,
        attempt: 2,
        duration: expect.any(Number),
        status: 200,
        requestId: "r2",
        error: undefined,
        retryIn: undefined,
      },
    ] satisfies AttemptInfo[]);
    expect(operationIds[infos[0]?.operation ?? ""]).toBe("getUser");
  });

  test("can be replaced for one call", async () => {
    const { onvy, infos } = clientOver(json([]));
    const own = recorder();
    await onvy.GET("/habits", { onAttempt: own.onAttempt });
    expect([infos.length, own.infos.length]).toEqual([0, 1]);
  });

  test("may throw or reject, and the call does not notice", async () => {
    const { onvy } = clientOver(json([]));
    const rejects = async () => Promise.reject(new Error("async hook"));
    const throws = () => {
      throw new Error("hook");
    };
    for (const onAttempt of [throws, rejects]) {
      expect((await onvy.GET("/habits", { onAttempt })).data).toEqual([]);
    }
    await new Promise(setImmediate); // An unhandled rejection would fail the run.
  });
});
