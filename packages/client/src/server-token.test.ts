import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answer, json, recorder, type Sent, scripted } from "../test/support.ts";
import { createOnvyClient, OnvyApiError, OnvyError, OnvyResponseError, serverToken } from "./index.ts";

const client = { projectId: "proj_1", clientId: "id_1", clientSecret: "s3cr3t:é" };
const TOKEN_PATH = "/v1/projects/{project_id}/auth/server";

/** A token endpoint whose tokens are numbered. */
function tokenEndpoint(expires_in: number | undefined = 900) {
  let n = 0;
  return scripted(() => json({ access_token: `eyJ_${++n}`, token_type: "Bearer", expires_in }));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("serverToken", () => {
  test("asks the token endpoint of the project, with HTTP Basic and the scope", async () => {
    const { fetch, sent } = tokenEndpoint();
    const provider = serverToken({ ...client, scope: "users:read users:create", fetch });
    await expect(provider()).resolves.toBe("eyJ_1");
    expect(sent).toMatchObject([
      {
        url: "https://production.api.onvy.health/v1/projects/proj_1/auth/server",
        method: "POST",
        body: '{"scope":"users:read users:create"}',
      },
    ]);
    const basic = Buffer.from("id_1:s3cr3t:é", "latin1").toString("base64");
    expect(sent[0]?.headers.get("authorization")).toBe(`Basic ${basic}`);
    expect(sent[0]?.headers.has("x-api-key")).toBe(false);
  });

  test("needs no scope, and reaches another address", async () => {
    const { fetch, sent } = tokenEndpoint();
    await serverToken({ ...client, fetch, baseUrl: "http://localhost:4010" })();
    expect(sent).toMatchObject([{ url: "http://localhost:4010/v1/projects/proj_1/auth/server", body: "{}" }]);
  });

  test.each([
    [900, 840_000],
    [600, 540_000],
    [100, 90_000],
    [0, 0],
    [undefined, 0],
  ])("keeps a token that lives %s s for %i ms", async (expires_in, kept) => {
    const { fetch, sent } = tokenEndpoint(expires_in ?? Number.NaN);
    const provider = serverToken({ ...client, fetch });
    await provider();
    if (kept > 0) {
      await vi.advanceTimersByTimeAsync(kept - 1);
      expect(await provider()).toBe("eyJ_1");
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(await provider()).toBe("eyJ_2");
    expect(sent).toHaveLength(2);
  });

  test("makes one request for concurrent callers", async () => {
    const { fetch, sent } = tokenEndpoint();
    const provider = serverToken({ ...client, fetch });
    expect(await Promise.all([provider(), provider(), provider()])).toEqual(["eyJ_1", "eyJ_1", "eyJ_1"]);
    expect(sent).toHaveLength(1);
  });

  test("is retried as any call, and asked again after it failed", async () => {
    const { fetch, sent } = scripted(
      answer(503),
      new TypeError("fetch failed"),
      json({ access_token: "t", token_type: "Bearer" }),
    );
    const provider = serverToken({ ...client, fetch });
    const first = provider();
    await vi.runAllTimersAsync();
    expect(await first).toBe("t");
    expect(sent).toHaveLength(3);

    const failing = scripted(answer(401), json({ access_token: "t", token_type: "Bearer", expires_in: 900 }));
    const other = serverToken({ ...client, fetch: failing.fetch });
    await expect(other()).rejects.toThrow(OnvyApiError);
    await expect(other()).resolves.toBe("t");
  });

  test.each([[{}], [{ access_token: "" }], [null]])("refuses an answer without a token: %j", async (body) => {
    const provider = serverToken({ ...client, fetch: scripted(json(body)).fetch });
    const error = await provider().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OnvyResponseError);
    expect(error).toMatchObject({
      message: `POST ${TOKEN_PATH} answered without a token`,
      operation: `POST ${TOKEN_PATH}`,
      attempts: 1,
    });
  });

  test.each([
    [{ clientId: "" }, "`clientId` or `clientSecret` is empty, or the id holds a colon."],
    [{ clientSecret: "" }, "`clientId` or `clientSecret` is empty, or the id holds a colon."],
    [{ clientId: "a:b" }, "`clientId` or `clientSecret` is empty, or the id holds a colon."],
    [{ clientSecret: "hunter2😀" }, "`clientId` or `clientSecret` is not Latin-1."],
  ])("refuses what Basic cannot carry, at the first call: %j", async (changes, message) => {
    const { fetch, sent } = tokenEndpoint();
    const error = await serverToken({ ...client, ...changes, fetch })().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OnvyError);
    expect((error as OnvyError).message).toBe(`POST ${TOKEN_PATH}: ${message}`);
    expect(inspect(error, { showHidden: true })).not.toContain("hunter2");
    expect(sent).toEqual([]);
  });

  test("keeps the client's secret out of web pages", async () => {
    vi.stubGlobal("document", {});
    const { fetch } = tokenEndpoint();
    await expect(serverToken({ ...client, fetch })()).rejects.toThrow(
      "Users of this page or app could read the project's secret.",
    );
    await expect(serverToken({ ...client, fetch, dangerouslyAllowBrowser: true })()).resolves.toBe("eyJ_1");
  });
});

describe("a client with a serverToken", () => {
  test("sends the token as bearer, and asks once for many calls", async () => {
    const { fetch, sent } = scripted(({ url }: Sent) =>
      url.endsWith("/server") ? json({ access_token: "t", token_type: "Bearer", expires_in: 900 }) : json([]),
    );
    const onvy = createOnvyClient({ accessToken: serverToken({ ...client, fetch }), fetch });
    await Promise.all([onvy.GET("/habits"), onvy.GET("/habits")]);
    await onvy.GET("/habits");
    expect(sent.map(({ headers }) => headers.get("authorization")?.slice(0, 8))).toEqual([
      "Basic aW",
      ...Array(3).fill("Bearer t"),
    ]);
  });

  test("fails with the token endpoint's own error, which is not retried again", async () => {
    const { fetch, sent } = scripted(answer(401));
    const { infos, onAttempt } = recorder();
    const onvy = createOnvyClient({ accessToken: serverToken({ ...client, fetch }), fetch, onAttempt });
    const { error } = await onvy.GET("/habits");
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error?.message).toBe(`POST ${TOKEN_PATH} answered 401`);
    expect(sent).toHaveLength(1);
    expect(infos).toMatchObject([{ operation: "GET /habits", status: undefined, error: "OnvyApiError" }]);
  });
});
