import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { apiKey, clientOver, isolateEachTest, json, scripted, user } from "../test/support.ts";
import { clientVersion } from "./generated/operations.ts";
import { createOnvyClient, OnvyError, type OnvyResult } from "./index.ts";

isolateEachTest();

const agent = `onvy-client/${clientVersion}`;

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
      ["user-agent", agent],
      ["x-api-key", apiKey],
    ]);
  });

  test("has no body and no content type without a body", async () => {
    const { onvy, sent } = clientOver(json([]));
    await onvy.GET("/habits");
    expect(sent[0]?.body).toBeNull();
    expect([...(sent[0]?.headers ?? [])]).toEqual([
      ["accept", "application/json"],
      ["user-agent", agent],
      ["x-api-key", apiKey],
    ]);
  });

  test.each(["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD"] as const)("is sent as %s", async (method) => {
    const { onvy, sent } = clientOver(json({}));
    const call = onvy[method] as unknown as (path: string) => Promise<unknown>;
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
      { accept: "*/*", "x-a": "1", "x-b": "2", "user-agent": agent, "x-api-key": apiKey },
      { accept: "*/*", "x-b": "1", "x-c": "3, true", "user-agent": agent, "x-api-key": apiKey },
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
    expect(error.message).toBe(
      "POST /users: The request cannot be built, or a middleware failed: see `cause`.",
    );
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
    const call = onvy.GET as unknown as (path: string) => Promise<OnvyResult<unknown>>;
    expect((await refused(call("/users/{user_id}"))).message).toBe(
      'GET /users/{user_id}: The path parameter `user_id` must be a string, and not empty, "." or "..".',
    );
  });

  test("is a call of something that is no path, which no message can name", async () => {
    const { onvy } = clientOver(json(user));
    const call = onvy.GET as unknown as (path: symbol) => Promise<OnvyResult<unknown>>;
    expect((await refused(call(Symbol("path")))).message).toMatch(/^A call: /);
  });

  test("is a header that HTTP does not allow, which is not repeated", async () => {
    const { options, onvy } = clientOver(json([]));
    const headers = { "X-Trace": "hunter2\n" + "x" };
    for (const error of [
      await refused(onvy.GET("/habits", { headers })),
      await refused(createOnvyClient({ ...options, headers }).GET("/habits")),
    ]) {
      expect(error.message).toBe("GET /habits: `headers` holds what HTTP forbids.");
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
      expect(error.message).toBe("GET /habits: `timeout` and `totalTimeout` must be more than 0.");
    }
  });
});
