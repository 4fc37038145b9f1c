/** What `onAttempt` hears of the attempts of a call. */
import { expect, test } from "vitest";
import { answer, clientOver, isolateEachTest, json, recorder, user } from "../test/support.ts";
import { operationIds } from "./generated/operations.ts";
import type { AttemptInfo } from "./index.ts";

isolateEachTest();

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
