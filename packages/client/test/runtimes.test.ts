/** What other runtimes lack, have of their own, or do in another way. Real ones are in apps/consumers. */
import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { createOnvyClient, OnvyApiError, OnvyError, OnvyTimeoutError, serverToken } from "../src/index.ts";
import { answer, apiKey, clientOver, isolateEachTest, json, silent, user, without } from "./support.ts";

isolateEachTest();

describe("without", () => {
  test("ReadableStream and DOMException, a call works, and a timeout is one", async () => {
    await without(["ReadableStream", "DOMException"], async () => {
      // Node's own Response would need a ReadableStream.
      const fetch = async () => ({ status: 200, headers: { get: () => null }, text: async () => "[]" });
      expect((await createOnvyClient({ apiKey, fetch }).GET("/habits")).data).toEqual([]);
      const slow = createOnvyClient({ apiKey, fetch: silent, timeout: 5, maxRetries: 0 });
      expect((await slow.GET("/habits")).error).toBeInstanceOf(OnvyTimeoutError);
    });
  });

  test("AbortSignal's newer methods, function credentials work", async () => {
    const { throwIfAborted } = AbortSignal.prototype;
    Reflect.deleteProperty(AbortSignal.prototype, "throwIfAborted");
    const { options } = clientOver(json([]));
    const { error } = await createOnvyClient({ ...options, apiKey: async () => "k" }).GET("/habits");
    AbortSignal.prototype.throwIfAborted = throwIfAborted;
    expect(error).toBeUndefined();
  });

  test("URL, every address works", async () => {
    await without(["URL"], async () => {
      const { onvy } = clientOver(json(user));
      const { error } = await onvy.GET("/users/{user_id}", { params: { path: { user_id: "a" } } });
      expect(error).toBeUndefined();
    });
  });

  test.each(["AbortController", "FormData", "Headers", "performance", "setTimeout"])(
    "%s, the error blames the runtime, and nothing is sent",
    async (name) => {
      const { onvy, sent } = clientOver(json(user, 201));
      const init = { body: { id: "a" }, headers: { "x-trace": "1" } };
      const { error } = await without([name], () => onvy.POST("/users", init));
      expect(error?.constructor).toBe(OnvyError);
      expect(error?.message).toBe("POST /users: This runtime lacks what `cause` names.");
      expect(error?.cause).toMatchObject({ name: "ReferenceError", message: `${name} is not defined` });
      expect(sent).toEqual([]);
    },
  );

  test("fetch and without btoa, the error says so", async () => {
    const lacks = "This runtime lacks what `cause` names.";
    const { error } = await without(["fetch"], () => createOnvyClient({ apiKey }).GET("/habits"));
    expect(error?.message).toBe(`GET /habits: ${lacks}`);
    const token = serverToken({ projectId: "p", clientId: "c", clientSecret: "s", fetch: silent });
    await expect(without(["btoa"], token)).rejects.toThrow(lacks);
  });
});

describe("headers of another implementation", () => {
  class ForeignHeaders {
    *[Symbol.iterator](): Generator<[string, string]> {
      yield ["x-trace", "t1"];
    }
  }
  test("are sent, from a client's options and from a call's", async () => {
    const { options, sent } = clientOver(json([]));
    await createOnvyClient({ ...options, headers: new ForeignHeaders() }).GET("/habits");
    await createOnvyClient(options).GET("/habits", { headers: new ForeignHeaders() });
    await createOnvyClient(options).GET("/habits", { headers: [["X-Trace", "t1"]] });
    expect(sent.map(({ headers }) => headers.get("x-trace"))).toEqual(["t1", "t1", "t1"]);
  });
});

describe("a fetch that follows redirects by itself", () => {
  const followed = (properties: object) => () =>
    Object.defineProperties(
      json({ secret: "of another host" }),
      Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, { value }])),
    );

  test.each([
    ["and says so", { redirected: true, url: "https://production.api.onvy.health/other" }],
    ["and shows where it ended (React Native)", { redirected: undefined, url: "https://evil.example/" }],
    [
      "to a host that begins alike",
      { redirected: undefined, url: "https://production.api.onvy.health.evil.example/" },
    ],
  ])("is found out, %s", async (_, properties) => {
    const { onvy, sent } = clientOver(followed(properties));
    const { data, error } = await onvy.GET("/habits");
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error?.message).toBe("GET /habits was redirected, and `fetch` followed with the credential");
    expect(error?.body).toBeUndefined();
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["the same origin", { redirected: undefined, url: "https://production.api.onvy.health/habits?a" }],
    ["no address", { redirected: undefined, url: "" }],
    ["no property at all", { redirected: undefined, url: undefined }],
    ["its own word", { redirected: false, url: "http://localhost:3000/proxied" }],
  ])("is not suspected with %s", async (_, properties) => {
    expect((await clientOver(followed(properties)).onvy.GET("/habits")).error).toBeUndefined();
  });
});

describe("a fetch that gives no Response", () => {
  test.each([undefined, null, 7, "text", {}, { ok: true }, []])(
    "ends the call at once: %j",
    async (thing) => {
      const fetch = vi.fn(async () => thing as never);
      const { error } = await createOnvyClient({ apiKey, fetch }).GET("/habits");
      expect(error?.message).toBe("GET /habits: `fetch` gave something that is no Response.");
      expect(fetch).toHaveBeenCalledOnce();
    },
  );

  test("is served as well as may be if it has a status and a text", async () => {
    const fetch = async () => ({ status: 200, headers: { get: () => null }, text: async () => "[]" });
    expect((await createOnvyClient({ apiKey, fetch }).GET("/habits")).data).toEqual([]);
  });
});

test("an error of another realm is shown with its code", async () => {
  const cause = runInNewContext(`Object.assign(new Error("no"), { cause: { code: "ECONNRESET" } })`);
  expect(cause).not.toBeInstanceOf(Error);
  const { error } = await clientOver(() => Promise.reject(cause)).onvy.GET("/habits", { maxRetries: 0 });
  expect(error?.message).toBe("GET /habits got no complete answer (ECONNRESET)");
});

test("a stream as `body` is refused, and told of `bodyStream`", async () => {
  const { onvy, sent } = clientOver(json(user, 201));
  for (const body of [new Blob(["{}"]).stream(), Readable.from(["{}"])]) {
    const { error } = await onvy.POST("/users", { body: body as never });
    expect(error?.message).toBe("POST /users: `body` is a stream: pass it as `bodyStream`.");
  }
  expect(sent).toEqual([]);
});

test("serialisers of the caller are used, the call's before the client's", async () => {
  const { options, sent } = clientOver(json({ users: [], pagination: {} }));
  const onvy = createOnvyClient({
    ...options,
    querySerializer: () => "?a=1",
    pathSerializer: (path) => `${path}/client`,
    bodySerializer: () => "client",
  });
  await onvy.GET("/users", { params: { query: { limit: 1 } } });
  await onvy.GET("/users", { querySerializer: () => "", pathSerializer: (path) => `${path}/call` });
  await onvy.POST("/users", { body: { id: "a" }, querySerializer: () => "" });
  await onvy.POST("/users", { body: { id: "a" }, querySerializer: () => "", bodySerializer: () => "call" });
  const base = "https://production.api.onvy.health/users";
  expect(sent.map(({ url, body }) => [url, body])).toEqual([
    [`${base}/client?a=1`, null],
    [`${base}/call`, null],
    [`${base}/client`, "client"],
    [`${base}/client`, "call"],
  ]);
});

test("a query holds lists and objects as openapi-fetch writes them", async () => {
  const { onvy, sent } = clientOver(json({ users: [], pagination: {} }));
  const query = { a: [1, "b c"], o: { k: "v&" }, none: null, empty: [], nothing: undefined };
  await onvy.GET("/users", { params: { query: query as never } });
  expect(sent[0]?.url).toBe("https://production.api.onvy.health/users?a=1&a=b%20c&o[k]=v%26");
});

test("a signal that is none fails the call, and leaves no timer", async () => {
  vi.useFakeTimers();
  const { onvy, sent } = clientOver(json([]));
  const { error } = await onvy.GET("/habits", { signal: {} as AbortSignal });
  expect(error?.constructor).toBe(OnvyError);
  expect(vi.getTimerCount()).toBe(0);
  expect(sent).toEqual([]);
});

test("what fetch is told besides is passed on", async () => {
  const { onvy, sent } = clientOver(answer(404));
  await onvy.GET("/habits", { cache: "no-store", credentials: "include" });
  expect(sent[0]?.init).toMatchObject({ cache: "no-store", credentials: "include", redirect: "manual" });
});
