/** `parseAs`, and above all a body that is given as it comes. */
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answer, clientOver, isolateEachTest, json } from "../test/support.ts";
import {
  OnvyAbortError,
  OnvyApiError,
  OnvyConnectionError,
  OnvyResponseError,
  OnvyTimeoutError,
} from "./index.ts";

isolateEachTest();

const events = { "content-type": "text/event-stream; charset=utf-8" };
const params = { path: { user_id: "a" } };
const body = { stream: true, messages: [{ role: "user", content: "hi" }] } as never;

/** A server that streams what it is told to, when it is told; and a call that reads it. */
function chat() {
  let source: ReadableStreamDefaultController<Uint8Array> | undefined;
  const cancelled = vi.fn(() => Promise.reject(new Error("ignored")));
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      source = controller;
    },
    cancel: cancelled,
  });
  const client = clientOver(() => answer(200, stream, events));
  const call = (init = {}) =>
    client.onvy.POST("/users/{user_id}/chat/completions", { params, body, parseAs: "stream", ...init });
  return {
    ...client,
    call,
    cancelled,
    write: (text: string) => source?.enqueue(new TextEncoder().encode(text)),
    end: () => source?.close(),
    fail: (cause: unknown) => source?.error(cause),
  };
}
const textOf = async (data: ReadableStream<Uint8Array> | undefined) => new Response(data).text();

describe("parseAs", () => {
  test("reads the answer as text, blob or buffer, and asks for any type", async () => {
    const { onvy, sent } = clientOver(answer(200, "a,b", { "content-type": "text/csv" }));
    expect((await onvy.GET("/habits", { parseAs: "text" })).data).toBe("a,b");
    const { data } = await onvy.GET("/habits", { parseAs: "blob" });
    expect(await data?.text()).toBe("a,b");
    expect((await onvy.GET("/habits", { parseAs: "arrayBuffer" })).data?.byteLength).toBe(3);
    expect(sent.map(({ headers }) => headers.get("accept"))).toEqual(Array(3).fill("*/*"));
  });

  test("leaves errors as they are, and what has no body", async () => {
    const { onvy } = clientOver(json({ m: "no" }, 422), answer(204));
    const { error } = await onvy.GET("/habits", { parseAs: "stream" });
    expect(error).toBeInstanceOf(OnvyApiError);
    expect(error?.body).toEqual({ m: "no" });
    const path = { user_id: "a", fact_id: "f" };
    const result = await onvy.DELETE("/users/{user_id}/facts/{fact_id}", {
      params: { path },
      parseAs: "stream",
    });
    expect([result.error, result.data]).toEqual([undefined, undefined]);
  });

  test("is named by the error of an event stream that nobody asked for", async () => {
    const { onvy } = clientOver(answer(200, "data: 1\n\n", events));
    const { error } = await onvy.POST("/users/{user_id}/chat/completions", { params, body });
    expect(error).toBeInstanceOf(OnvyResponseError);
    expect(error?.message).toBe(
      'POST /users/{user_id}/chat/completions answered 200 with an event stream, which `parseAs: "stream"` gives',
    );
  });

  test("says so where the runtime has no streams", async () => {
    const { onvy } = clientOver(() => Object.defineProperty(json([]), "body", { value: undefined }));
    const { error } = await onvy.GET("/habits", { parseAs: "stream" });
    expect(error).toBeInstanceOf(OnvyResponseError);
    expect(error?.message).toBe("GET /habits answered 200 with no stream");
  });
});

describe("a stream", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => expect(vi.getTimerCount()).toBe(0));

  test("arrives as it comes, and leaves nothing behind", async () => {
    const { call, write, end, infos } = chat();
    const { signal } = new AbortController();
    const { data, response } = await call({ signal });
    expect(response?.status).toBe(200);
    expect(infos).toMatchObject([{ status: 200, error: undefined }]);
    const text = textOf(data);
    write("data: 1\n\n");
    write("data: 2\n\n");
    end();
    expect(await text).toBe("data: 1\n\ndata: 2\n\n");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("keeps the time limit until its last byte", async () => {
    const { call, write, cancelled } = chat();
    const { data } = await call({ timeout: 1000 });
    const reader = data?.getReader();
    write("data: 1\n\n");
    expect((await reader?.read())?.done).toBe(false);
    const next = reader?.read().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1000);
    const error = await next;
    expect(error).toBeInstanceOf(OnvyTimeoutError);
    expect(error).toMatchObject({
      message: "POST /users/{user_id}/chat/completions took longer than its `timeout` of 1000 ms",
    });
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("ends when the caller aborts", async () => {
    const { call } = chat();
    const controller = new AbortController();
    const { data } = await call({ signal: controller.signal });
    const read = data?.getReader().read();
    const reason = new Error("the user left");
    controller.abort(reason);
    await expect(read).rejects.toBeInstanceOf(OnvyAbortError);
    await expect(read).rejects.toMatchObject({ cause: reason });
  });

  test("fails with the connection", async () => {
    const { call, fail } = chat();
    const { data } = await call();
    fail(Object.assign(new Error("closed"), { code: "UND_ERR_SOCKET" }));
    await expect(textOf(data)).rejects.toBeInstanceOf(OnvyConnectionError);
  });

  test("can be cancelled", async () => {
    const { call, cancelled } = chat();
    const { data } = await call();
    await data?.cancel("enough").catch(() => {});
    expect(cancelled).toHaveBeenCalledWith("enough");
  });

  test("can be cancelled while something waits to be read", async () => {
    const { call, write, cancelled } = chat();
    const { data } = await call();
    write("unread");
    await vi.advanceTimersByTimeAsync(0);
    await data?.cancel().catch(() => {});
    expect(cancelled).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("passes through middleware, which may give one of its own", async () => {
    const { onvy, call, write, end } = chat();
    const seen = { onResponse: vi.fn() };
    onvy.use(seen);
    const { data } = await call();
    write("data: 1\n\n");
    end();
    expect(await textOf(data)).toBe("data: 1\n\n");
    expect(seen.onResponse).toHaveBeenCalledOnce();
    onvy.use({ onRequest: () => answer(200, "data: own\n\n", events) });
    expect(await textOf((await call()).data)).toBe("data: own\n\n");
  });
});
