import { expect, test, vi } from "vitest";
import { answer, clientOver, isolateEachTest, json } from "../test/support.ts";
import { createOnvyClient, logTo } from "./index.ts";

isolateEachTest();

test("writes one line an attempt, failures as warnings, and no id", async () => {
  const { options } = clientOver(answer(503, null, { "x-request-id": "r1" }), json({ id: "avery" }));
  const sink = { info: vi.fn(), warn: vi.fn() };
  const onvy = createOnvyClient({ ...options, onAttempt: logTo(sink) });
  await onvy.GET("/users/{user_id}", { params: { path: { user_id: "avery" } } });
  expect(sink.warn.mock.calls.flat()).toEqual([
    expect.stringMatching(
      /^onvy GET \/users\/\{user_id\} OnvyApiError 503 in \d+ ms, again in 0 ms, request id r1$/,
    ),
  ]);
  expect(sink.info.mock.calls.flat()).toEqual([
    expect.stringMatching(/^onvy GET \/users\/\{user_id\} 200 in \d+ ms, attempt 2$/),
  ]);
});

test("names the class of an error without an answer", () => {
  const warn = vi.fn();
  const known = {
    operation: "GET /habits",
    path: "/habits",
    attempt: 1,
    duration: 29_999.6,
    status: undefined,
  };
  const info = { ...known, requestId: undefined, error: "OnvyTimeoutError", retryIn: undefined };
  logTo({ info: vi.fn(), warn })(info);
  expect(warn).toHaveBeenCalledWith("onvy GET /habits OnvyTimeoutError in 30000 ms");
});

test("takes the console", () => {
  expect(logTo(console)).toBeTypeOf("function");
});
