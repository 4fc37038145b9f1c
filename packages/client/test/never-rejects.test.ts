/** Whatever a caller, a middleware, a fetch, a polyfill or a runtime does: a method resolves, and leaves nothing. */
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOnvyClient, OnvyError, type OnvyResult } from "../src/index.ts";
import { isolateEachTest, json, user, without } from "./support.ts";

isolateEachTest();

const SECRET = "SECRET-3f9a";
const stray: unknown[] = [];
const note = (thrown: unknown) => void stray.push(thrown);
const timers = new Set<unknown>();
const { setTimeout: start, clearTimeout: stop } = globalThis;
beforeAll(() => {
  // Those that are set while a call runs.
  globalThis.setTimeout = ((...args: Parameters<typeof start>) => {
    const timer = start(() => {
      timers.delete(timer);
      (args[0] as () => void)();
    }, args[1]);
    timers.add(timer);
    return timer;
  }) as typeof start;
  globalThis.clearTimeout = (timer) => {
    timers.delete(timer);
    stop(timer);
  };
});
afterAll(() => void Object.assign(globalThis, { setTimeout: start, clearTimeout: stop }));
beforeAll(() => void process.on("uncaughtException", note).on("unhandledRejection", note));
afterAll(() => void process.off("uncaughtException", note).off("unhandledRejection", note));

const throws = () => {
  throw new Error(SECRET);
};
/** A proxy that lets nothing be asked of it. */
const hostile = new Proxy(() => {}, {
  get: throws,
  has: throws,
  ownKeys: throws,
  getPrototypeOf: throws,
  getOwnPropertyDescriptor: throws,
  apply: throws,
});
const things: unknown[] = [
  hostile,
  throws,
  runInNewContext(`Object.assign(new Error("${SECRET}"), { code: "E" })`),
  runInNewContext("new Uint8Array(3).buffer"),
  Object.defineProperty(new Error(SECRET), "name", { get: throws }),
  Object.defineProperty({ status: 200 }, "text", { get: throws }),
  Object.defineProperty({ status: 503 }, "headers", { get: throws }),
  { status: 200, headers: hostile, text: async () => "[]" },
  { status: 200, headers: { get: throws }, text: async () => hostile },
  // biome-ignore lint/suspicious/noThenProperty: this is what it is about
  { then: throws },
  Symbol("s"),
  new Response(null, { status: 204 }),
  json(user),
];
type Make = () => unknown;
/** Makes what nobody expects: of no type, of another realm, with getters that throw. fast-check must not touch it. */
const thing: fc.Arbitrary<Make> = fc.oneof(
  fc.anything().map(
    (value): Make =>
      () =>
        value,
  ),
  fc.nat(things.length - 1).map(
    (i): Make =>
      () =>
        things[i],
  ),
);
/** A function that gives such a thing, or throws it, at once or later. */
const doing: fc.Arbitrary<Make> = fc
  .tuple(fc.constantFrom("give", "throw", "reject"), thing)
  .map(([how, make]) => () => {
    const value = make();
    if (how === "throw") throw value;
    return how === "reject" ? Promise.reject(value) : value;
  });

/** Resolves to data or an OnvyError, without a stray throw, and shows no secret. */
async function expectSettled(call: () => Promise<OnvyResult<unknown>>): Promise<void> {
  const { data, error } = await call();
  if (error) {
    expect(error).toBeInstanceOf(OnvyError);
    expect(data).toBeUndefined();
    expect(`${error.message}${JSON.stringify(error)}${error.stack}`).not.toContain(SECRET);
  }
  if (data instanceof ReadableStream) await data.cancel();
  await new Promise(setImmediate);
  expect(stray).toEqual([]);
  expect([...timers]).toEqual([]);
}
const answers = () => Promise.resolve(json(user));
// Typed loosely, because all of this is wrong.
type Loose = (path: unknown, init?: unknown) => Promise<OnvyResult<unknown>>;
const clientOf = (options: object) =>
  createOnvyClient({ apiKey: SECRET, fetch: answers, maxRetries: 1, ...options });

test("a fetch that gives or throws anything", async () => {
  await fc.assert(
    fc.asyncProperty(doing, async (fetch) => {
      await expectSettled(() => clientOf({ fetch }).GET("/habits"));
      await expectSettled(() => clientOf({ fetch }).POST("/users", { body: { id: "a" }, parseAs: "stream" }));
    }),
  );
});

test("middleware that gives or throws anything", async () => {
  const hooks = fc.record({ onRequest: doing, onResponse: doing, onError: doing }, { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(hooks, fc.boolean(), async (middleware, isBroken) => {
      const fetch = isBroken ? () => Promise.reject(hostile) : answers;
      const onvy = clientOf({ fetch });
      onvy.use(middleware as never);
      await expectSettled(() => onvy.GET("/habits"));
    }),
  );
});

const optionNames = [
  ...["headers", "baseUrl", "onAttempt", "timeout", "totalTimeout", "maxRetries", "apiKey", "accessToken"],
  ...["querySerializer", "bodySerializer", "pathSerializer", "dangerouslyAllowBrowser"],
];
const initNames = [
  ...[
    "params",
    "body",
    "bodyStream",
    "headers",
    "signal",
    "idempotent",
    "parseAs",
    "middleware",
    "onAttempt",
  ],
  ...[
    "timeout",
    "totalTimeout",
    "maxRetries",
    "querySerializer",
    "bodySerializer",
    "pathSerializer",
    "fetch",
  ],
];
/** Who asks for a billion attempts gets them, one after another: not here. */
function few(retries: unknown): unknown {
  try {
    return Number(retries) > 3 ? 3 : retries;
  } catch {
    return retries; // a symbol, or what lets nothing be asked of it
  }
}
/** Each option is such a thing, or a function that does one; a rejection only where a promise is asked for. */
const some = (names: string[]) =>
  fc.dictionary(fc.constantFrom(...names), fc.tuple(fc.boolean(), thing, doing), { maxKeys: 3 }).map(
    (made) => () =>
      Object.fromEntries(
        Object.entries(made).map(([name, [isFunction, make, act]]) => {
          const isSync = name.endsWith("Serializer");
          if (isFunction) return [name, isSync ? make : act];
          return [name, name === "maxRetries" ? few(make()) : make()];
        }),
      ),
  );

test("options and arguments that are anything", async () => {
  await fc.assert(
    fc.asyncProperty(some(optionNames), some(initNames), async (options, init) => {
      const onvy = clientOf(options());
      await expectSettled(() => (onvy.POST as unknown as Loose)("/users", init()));
      await expectSettled(() => (onvy.GET as unknown as Loose)("/habits", init()));
    }),
  );
  for (const path of [Symbol("p"), hostile, undefined, "nonsense", "//evil.example"]) {
    await expectSettled(() => (clientOf({}).GET as unknown as Loose)(path));
  }
  for (const init of [null, hostile, 7]) {
    await expectSettled(() => (clientOf({}).GET as unknown as Loose)("/habits", init));
  }
  await expectSettled(() => (createOnvyClient(hostile as never).GET as unknown as Loose)("/habits"));
});

const names = [
  ...[
    "AbortController",
    "DOMException",
    "FormData",
    "Headers",
    "ReadableStream",
    "Request",
    "Response",
    "URL",
  ],
  ...[
    "TextEncoder",
    "btoa",
    "clearTimeout",
    "crypto",
    "fetch",
    "navigator",
    "performance",
    "process",
    "setTimeout",
  ],
];

test("a runtime that lacks any one or two of the globals", async () => {
  const given = json(user);
  const fetch = async () => given.clone();
  for (const [i, first] of names.entries()) {
    for (const second of names.slice(i)) {
      const onvy = clientOf({ fetch });
      onvy.use({ onRequest: ({ request }) => void request.headers });
      const results = await without([first, second], () =>
        Promise.all([
          clientOf({ fetch }).POST("/users", { body: { id: "a" } }),
          onvy.GET("/habits"),
          createOnvyClient({ apiKey: async () => SECRET }).GET("/habits", { signal: AbortSignal.abort() }),
        ]),
      );
      if (first === "clearTimeout" || second === "clearTimeout") timers.clear();
      for (const result of results) await expectSettled(async () => result);
    }
  }
});
