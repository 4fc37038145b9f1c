import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { answer, clientOver, isolateEachTest, json, scripted } from "../test/support.ts";
import { createOnvyClient, type OnvyClientOptions, OnvyTimeoutError } from "./index.ts";

isolateEachTest();

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
      message: "GET /habits: No credential: `apiKey` is empty. Pass one, or set ONVY_API_KEY.",
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
          message: `GET /habits: \`${option}\` holds a character that no HTTP header can carry.`,
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

  test.each([
    ["a web page", "document", {}],
    ["a page's worker", "navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" }],
    ["React Native", "navigator", { product: "ReactNative" }],
  ])("of a project is not sent from %s, unless the caller insists", async (_, name, value) => {
    vi.stubGlobal(name, value);
    await expect(headersOf({ apiKey: "k" })).rejects.toThrow(
      "GET /habits: Users of this page or app could read the project's secret. Call from a server, or pass a " +
        "user's `accessToken`, or `dangerouslyAllowBrowser`.",
    );
    expect(await headersOf({ apiKey: "k", dangerouslyAllowBrowser: true })).toEqual({ key: "k" });
    expect(await headersOf({ accessToken: "t" })).toEqual({ authorization: "Bearer t" });
  });

  test.each([
    ["Node 24", { userAgent: "Node.js/24" }],
    ["a Cloudflare Worker", { userAgent: "Cloudflare-Workers" }],
    ["what only speaks of a browser", { userAgent: "Bot (like Mozilla)" }],
    ["Node 20", undefined],
  ])("is sent from %s", async (_, navigator) => {
    vi.stubGlobal("navigator", navigator);
    expect(await headersOf({ apiKey: "k" })).toEqual({ key: "k" });
  });
});
