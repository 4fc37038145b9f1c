/** openapi-fetch's middleware, written as its documentation shows it, around this client's layers. */
import { describe, expect, test, vi } from "vitest";
import { answer, apiKey, clientOver, isolateEachTest, json, user } from "../test/support.ts";
import { createOnvyClient, type Middleware, OnvyError } from "./index.ts";

isolateEachTest();

const params = { path: { user_id: "avery" } };
const getUser = "/users/{user_id}";

describe("onRequest", () => {
  test("sees a real request, and what openapi-fetch tells of it", async () => {
    const { onvy } = clientOver(json(user, 201));
    let seen: unknown;
    onvy.use({
      async onRequest({ request, schemaPath, params, options, id }) {
        const text = await request.clone().text();
        const { url, method } = request;
        seen = [request instanceof Request, url, method, text, schemaPath, params, options.parseAs, id];
      },
    });
    await onvy.POST("/users", { body: { id: "avery" } });
    expect(seen).toEqual([
      true,
      "https://production.api.onvy.health/users",
      "POST",
      '{"id":"avery"}',
      "/users",
      { path: {} },
      "json",
      expect.any(String),
    ]);
  });

  test("runs once a call, and the attempts repeat what it made", async () => {
    const { onvy, sent } = clientOver(answer(503), json(user, 201));
    const onRequest = vi.fn<NonNullable<Middleware["onRequest"]>>(({ request }) => {
      request.headers.set("X-Trace", "t1");
      return request;
    });
    onvy.use({ onRequest });
    const { error } = await onvy.POST("/users", { body: { id: "avery" }, idempotent: true });
    expect(error).toBeUndefined();
    expect(onRequest).toHaveBeenCalledOnce();
    expect(sent.map(({ headers, body }) => [headers.get("x-trace"), headers.get("x-api-key"), body])).toEqual(
      Array(2).fill(["t1", apiKey, '{"id":"avery"}']),
    );
  });

  test("is waited for, whatever time limit or signal there is", async () => {
    vi.useFakeTimers();
    const { onvy, sent } = clientOver(json(user));
    const gate = Promise.withResolvers<void>();
    const controller = new AbortController();
    onvy.use({ onRequest: () => gate.promise });
    let hasEnded = false;
    const call = onvy
      .GET(getUser, { params, totalTimeout: 1, signal: controller.signal })
      .finally(() => (hasEnded = true));
    controller.abort();
    await vi.advanceTimersByTimeAsync(10);
    expect(hasEnded).toBe(false);
    gate.resolve();
    expect((await call).error).toBeInstanceOf(OnvyError);
    expect(sent).toEqual([]);
  });

  test("may replace the request, within the client's own address", async () => {
    const { onvy, sent } = clientOver(json(user));
    onvy.use({
      onRequest: ({ request }) => new Request(`${request.url}?fields=id`, { headers: { "X-Own": "1" } }),
    });
    await onvy.GET(getUser, { params });
    expect(sent[0]?.url).toBe("https://production.api.onvy.health/users/avery?fields=id");
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({ "x-own": "1", "x-api-key": apiKey });
  });

  test.each([
    "https://evil.example/users",
    "https://production.api.onvy.health.evil.example/",
    "http://production.api.onvy.health/",
  ])("may not take the credential to %s", async (url) => {
    const { onvy, sent } = clientOver(json(user));
    onvy.use({ onRequest: () => new Request(url) });
    const { error } = await onvy.GET(getUser, { params });
    expect(error?.message).toBe(
      "GET /users/{user_id}: The request would leave `baseUrl` with the credential.",
    );
    expect(sent).toEqual([]);
  });

  test("keeps to an address that is not in normal form", async () => {
    const { options, sent } = clientOver(json([]));
    const onvy = createOnvyClient({ ...options, baseUrl: "https://GATEWAY.example:443/onvy" });
    onvy.use({ onRequest: ({ request }) => request });
    expect((await onvy.GET("/habits")).error).toBeUndefined();
    expect(sent[0]?.url).toBe("https://gateway.example/onvy/habits");
  });

  test("may set the Authorization that replaces the credential", async () => {
    const { onvy, sent } = clientOver(json([]));
    onvy.use({ onRequest: ({ request }) => void request.headers.set("Authorization", "Basic eA==") });
    await onvy.GET("/habits");
    expect(sent[0]?.headers.get("authorization")).toBe("Basic eA==");
    expect(sent[0]?.headers.has("x-api-key")).toBe(false);
  });

  test("may answer itself: nothing is sent", async () => {
    const { onvy, sent, infos } = clientOver(json([]));
    onvy.use({ onRequest: () => json({ ...user, id: "cached" }) });
    const { data, response } = await onvy.GET(getUser, { params });
    expect(data?.id).toBe("cached");
    expect(response?.status).toBe(200);
    expect([sent, infos]).toEqual([[], []]);
  });

  test("passes a stream on, and what is for fetch", async () => {
    const { onvy, sent } = clientOver(json(user, 201));
    onvy.use({ onRequest: ({ request }) => request });
    const bodyStream = new Blob(['{"id":"avery"}']).stream();
    await onvy.POST("/users", { bodyStream, cache: "no-store" });
    expect(sent[0]?.init.cache).toBe("no-store");
    expect(await new Response(sent[0]?.body).text()).toBe('{"id":"avery"}');
  });
});

describe("a middleware that fails", () => {
  const thrown = new Error("broken middleware");
  const fail = () => {
    throw thrown;
  };
  test.each<[string, Middleware]>([
    ["onRequest", { onRequest: fail }],
    ["onResponse", { onResponse: fail }],
    ["onRequest, later", { onRequest: () => Promise.reject(thrown) }],
  ])("makes an OnvyError of what it throws: %s", async (_, middleware) => {
    const { onvy } = clientOver(json([]));
    onvy.use(middleware);
    const { error } = await onvy.GET("/habits");
    expect(error?.constructor).toBe(OnvyError);
    expect(error?.message).toBe(
      "GET /habits: The request cannot be built, or a middleware failed: see `cause`.",
    );
    expect(error?.cause).toBe(thrown);
  });

  test.each<[string, object]>([
    ["onRequest must return a Request or a Response", { onRequest: () => 1 }],
    ["onResponse must return a Response", { onResponse: () => 1 }],
  ])("is told what to give: %s", async (message, middleware) => {
    const { onvy } = clientOver(json([]));
    onvy.use(middleware as Middleware);
    const { error } = await onvy.GET("/habits");
    expect(error?.cause).toMatchObject({ message });
  });
});

test("eject takes middleware away, and what was never used is no matter", async () => {
  const { onvy, sent } = clientOver(json([]));
  const tag = (name: string): Middleware => ({
    onRequest: ({ request }) => void request.headers.append("X-Tag", name),
  });
  const [first, second] = [tag("1"), tag("2")];
  onvy.use(first, second);
  onvy.eject(first, tag("3"));
  await onvy.GET("/habits");
  onvy.eject(second);
  await onvy.GET("/habits");
  expect(sent.map(({ headers }) => headers.get("x-tag"))).toEqual(["2", null]);
});

test("request calls by method, in either case", async () => {
  const { onvy, sent } = clientOver(json([]));
  const { data } = await onvy.request("get", "/habits");
  await onvy.request("HEAD" as "head", "/habits");
  expect(data).toEqual([]);
  expect(sent.map(({ method }) => method)).toEqual(["GET", "HEAD"]);
});
