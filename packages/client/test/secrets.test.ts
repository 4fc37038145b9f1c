/**
 * Sends everything that can be secret or health data through every way a call can end, and looks for it in everything
 * that the client hands out or that a log would print.
 */
import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import {
  type AttemptInfo,
  createOnvyClient,
  type OnvyError,
  paginate,
  serverToken,
  unwrap,
} from "../src/index.ts";
import { signWebhook } from "../src/testing.ts";
import { verifyWebhook } from "../src/webhooks.ts";
import { answer, json, scripted, silent } from "./support.ts";

/** What may never be seen anywhere. */
const credentials = {
  apiKey: "KEY-3f9a81",
  accessToken: "TOKEN-77b1c0",
  clientSecret: "SECRET-50d2ee",
  basic: btoa("client_1:SECRET-50d2ee"),
  traceHeader: "HEADER-91ab3c",
  webhookSecret: "HOOK-6c1f09-aaaa",
};
/** What may be seen in data and in answers only: not in errors, hooks or logs. */
const health = {
  userId: "USER-avery",
  factId: "FACT-0001",
  page: "PAGE-b64==",
  text: "TEXT-allergic-to-penicillin",
  answer: "ANSWER-heart-rate-51",
  errorBody: "ERRORBODY-user-avery-is-locked",
  cause: "CAUSE-https://api/users/avery",
};

afterEach(() => vi.restoreAllMocks());

/** Everything a logger could make of a value. */
const printed = (value: unknown): string =>
  [
    inspect(value),
    inspect(value, { showHidden: true, depth: 20, getters: false }),
    inspect({ nested: [value] }, { depth: 20 }),
    JSON.stringify(value) ?? "",
    JSON.stringify({ nested: [value] }),
    String(value),
    (value as Error)?.stack ?? "",
    (value as Error)?.message ?? "",
    JSON.stringify(Object.entries(Object(value))),
  ].join("\n");

function expectNone(text: string, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    for (const form of [value, encodeURIComponent(value), btoa(value)])
      expect(text, name).not.toContain(form);
  }
}

const infos: AttemptInfo[] = [];
const onAttempt = (info: AttemptInfo) => void infos.push(info);
const endings: [string, Parameters<typeof scripted>[0] | "silent"][] = [
  ["data", json({ id: health.answer, users: [{ id: health.answer }], pagination: {} })],
  ["an API error", json({ message: health.errorBody }, 422)],
  ["an API error that is retried", json({ message: health.errorBody }, 503)],
  ["an API error that is text", answer(500, health.errorBody)],
  ["a redirect", answer(302, health.errorBody, { location: `https://evil.example/${health.userId}` })],
  ["broken JSON", answer(200, `{"id": "${health.answer}" x`)],
  ["another type", answer(200, health.answer, { "content-type": `text/${health.answer}` })],
  [
    "a connection error",
    new TypeError(health.cause, { cause: Object.assign(new Error(health.cause), health) }),
  ],
  ["a code that is none", Object.assign(new Error(health.cause), { code: health.cause })],
  ["a timeout", "silent"],
];

test.each(endings)("a call that ends with %s shows nothing", async (_, ending) => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const fetch = ending === "silent" ? silent : scripted(ending).fetch;
  const shared = { fetch, onAttempt, timeout: 20, headers: { "X-Trace": credentials.traceHeader } };
  const { apiKey, accessToken, clientSecret } = credentials;
  const provider = serverToken({ ...shared, projectId: "proj", clientId: "client_1", clientSecret });
  const clients = [
    createOnvyClient({ ...shared, apiKey }),
    createOnvyClient({ ...shared, accessToken: async () => accessToken }),
    createOnvyClient({ ...shared, accessToken: provider }),
  ];
  expectNone(printed(provider) + printed(clients), credentials);

  for (const onvy of clients) {
    const users = paginate(onvy, "/users", { params: { query: { page: health.page } } });
    const { userId: user_id, factId: fact_id, text } = health;
    const results = await Promise.all([
      onvy.GET("/users/{user_id}", { params: { path: { user_id } } }),
      onvy.GET("/users", { params: { query: { page: health.page } } }),
      onvy.POST("/users", { body: { id: user_id }, idempotent: true }),
      onvy.PATCH("/users/{user_id}/facts/{fact_id}", {
        params: { path: { user_id, fact_id } },
        body: { text, type: "other" as never },
      }),
      onvy.GET("/users/{user_id}", { params: { path: { user_id } }, signal: AbortSignal.abort("left") }),
      onvy.GET("/users/{user_id}", { params: { path: { user_id: `${user_id}\ud800` } } }),
      onvy.GET("/users", { headers: { "X-Trace": `${credentials.traceHeader}\n` } }),
    ]);
    expectNone(printed(results) + printed(users), credentials);
    const thrown = await Array.fromAsync(users).catch((error: unknown) => error);
    const unwrapped = await unwrap(Promise.resolve(results[0])).catch((error: unknown) => error);
    const errors: unknown[] = [...results.map(({ error }) => error), thrown, unwrapped];
    for (const error of errors.filter((value) => value instanceof Error)) {
      expectNone(printed(error), { ...credentials, ...health });
      // What chains up is ours, or from fetch and JSON; a credential is in none of it.
      for (let cause = (error as OnvyError).cause; cause; cause = (cause as Error).cause) {
        expectNone(printed(cause), credentials);
      }
    }
  }
});

test("no attempt's report holds any of it", () => {
  expect(infos.length).toBeGreaterThan(100);
  expectNone(printed(infos), { ...credentials, ...health });
});

test("a refused webhook shows nothing", async () => {
  const body = JSON.stringify({ id: health.userId, events: [health.text] });
  const headers = await signWebhook(body, credentials.webhookSecret);
  const secrets = [credentials.webhookSecret];
  for (const input of [
    { body, headers, secrets },
    { body: `${body} `, headers, secrets },
    { body, headers: {}, secrets },
    { body: JSON.parse(body), headers, secrets },
  ]) {
    const error = await verifyWebhook(input).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expectNone(printed(error), { ...credentials, ...health });
  }
});
