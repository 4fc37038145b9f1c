/** How long a call may take, and who may end it. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { answer, clientOver, isolateEachTest, json, silent } from "../test/support.ts";
import { createOnvyClient, OnvyAbortError, OnvyTimeoutError } from "./index.ts";

isolateEachTest();

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

  test("while the credential is asked for sends nothing", async () => {
    const { options, sent } = clientOver(json([]));
    const controller = new AbortController();
    const apiKey = () => new Promise<string>(() => controller.abort(reason));
    const { error } = await createOnvyClient({ ...options, apiKey }).GET("/habits", {
      signal: controller.signal,
    });
    expect(error).toBeInstanceOf(OnvyAbortError);
    expect(error).toMatchObject({ cause: reason, attempts: 0 });
    expect(sent).toEqual([]);
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
