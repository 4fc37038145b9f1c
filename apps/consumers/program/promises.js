/**
 * The program that every runtime runs: one function for each promise of the README, against the suite's server. It
 * imports nothing, so that a page, a Worker and a CommonJS test load the same text; whoever loads it hands it the
 * package's modules as that runtime resolved them. What arrived at the server is judged there, not here.
 */

function same(actual, expected, what) {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what}: ${a} instead of ${e}`);
}

function isA(error, Class, what) {
  if (error instanceof Class) return;
  const seen = error ? `${error.name}: ${error.message} (${error.cause})` : "no error";
  throw new Error(`${what}: ${seen} instead of ${Class.name}`);
}

const user = { params: { path: { user_id: "northlight_4821" } } };
const delivery = JSON.stringify({ id: "wh_1", events: [{ name: "meals:updated", user_id: "northlight_4821" }] });

export const promises = {
  async create({ client, connect }) {
    const onvy = connect();
    const body = { id: "northlight_4821", language: "en", tz_offset: 3600, firstname: "Mïra" };
    const { data, error, response } = await onvy.POST("/users", { body });
    if (error) throw error;
    same([data.id, data.firstname, response.status], [body.id, body.firstname, 201], "the user");
    same((await client.unwrap(onvy.GET("/users/{user_id}", user))).id, "northlight_4821", "unwrap");
  },

  async error({ client, connect }) {
    const { data, error, response } = await connect({ maxRetries: 0 }).GET("/users/{user_id}", user);
    isA(error, client.OnvyApiError, "a 500");
    same([data, error.status, response.status, error.attempts], [undefined, 500, 500, 1], "a 500");
    same([error.body, error.requestId], [{ message: "of the server" }, "req_500"], "what the server said");
    if (/northlight/.test(error.message + JSON.stringify(error))) throw new Error("the error names the user");
  },

  async retry({ connect }) {
    const seen = [];
    const onAttempt = ({ attempt, status, path }) => seen.push([attempt, status, path]);
    const { data, error } = await connect({ onAttempt }).GET("/habits");
    if (error) throw error;
    same(data, [{ id: "sleep" }], "the third answer");
    same(seen, [1, 2, 3].map((attempt) => [attempt, attempt < 3 ? 503 : 200, "/habits"]), "onAttempt");
  },

  async timeout({ client, connect }) {
    const { error } = await connect({ timeout: 1000, maxRetries: 0 }).GET("/habits");
    isA(error, client.OnvyTimeoutError, "no answer in time");
    const total = await connect({ totalTimeout: 1000 }).GET("/habits");
    isA(total.error, client.OnvyTimeoutError, "no answer in the total time");
  },

  async abort({ client, connect, env }) {
    const controller = new AbortController();
    const call = connect().GET("/habits", { signal: controller.signal });
    await fetch(`${env.origin}/arrived/${env.target}/abort`); // Answers when the call has reached the server.
    controller.abort();
    const { error } = await call;
    isA(error, client.OnvyAbortError, "an aborted call");
    const late = await connect().GET("/habits", { signal: controller.signal });
    isA(late.error, client.OnvyAbortError, "a call that was aborted before");
    same(late.error.attempts, 0, "its attempts");
  },

  async page({ client, connect }) {
    const ids = [];
    for await (const { id } of client.paginate(connect(), "/users", { params: { query: { limit: 2 } } })) ids.push(id);
    same(ids, ["a", "b", "c", "d", "e"], "the users of three pages");
  },

  async redirect({ client, connect, env }) {
    const { data, error } = await connect({ maxRetries: 0 }).GET("/users/{user_id}", user);
    isA(error, client.OnvyError, "a redirect");
    same(data, undefined, "the data of a redirect");
    if (!/redirect/i.test(error.message)) throw new Error(`the error does not say so: ${error.message}`);
    if (env.followsRedirects && !/credential|key/i.test(error.message)) {
      throw new Error(`the error does not say that the credential may have travelled: ${error.message}`);
    }
  },

  async webhook({ webhooks, testing }) {
    const { verifyWebhook, deliveryKey, OnvyWebhookError } = webhooks;
    const headers = await testing.signWebhook(delivery, "s3cret");
    const bytes = new TextEncoder().encode(delivery);
    for (const body of [delivery, bytes, bytes.buffer]) {
      const { id, events } = await verifyWebhook({ body, headers, secrets: ["before", "s3cret"] });
      same([id, events[0].name], ["wh_1", "meals:updated"], "the delivery");
    }
    same(deliveryKey(JSON.parse(delivery)), "/wh_1", "its key");
    const reason = (input) =>
      verifyWebhook({ body: delivery, headers, secrets: "s3cret", ...input }).then(
        () => "accepted",
        (error) => (error instanceof OnvyWebhookError ? error.reason : String(error)),
      );
    same(await reason({ body: `${delivery} ` }), "wrong-signature", "another body");
    same(await reason({ secrets: "another" }), "wrong-signature", "another secret");
    same(await reason({ headers: {} }), "no-signature", "no signature");
    same(await reason({ body: JSON.parse(delivery) }), "parsed-body", "a parsed body");
  },

  async middleware({ client, connect }) {
    const onvy = connect();
    const seen = [];
    const traced = {
      onRequest({ request, schemaPath }) {
        seen.push(["request", request.method, schemaPath]);
        request.headers.set("x-trace", "t1");
        return request;
      },
      onResponse({ response }) {
        seen.push(["response", response.status]);
      },
    };
    onvy.use(traced);
    same((await client.unwrap(onvy.GET("/habits"))).length, 1, "through middleware, and a retry");
    same(seen, [["request", "GET", "/habits"], ["response", 200]], "once a call");
    onvy.eject(traced);
    await client.unwrap(onvy.request("get", "/habits"));
    same(seen.length, 2, "what an ejected middleware saw");
    onvy.use({ onRequest: () => new Response('[{"id":"own"}]', { headers: { "content-type": "application/json" } }) });
    same(await client.unwrap(onvy.GET("/habits")), [{ id: "own" }], "a middleware's own answer");
    onvy.use({
      onRequest() {
        throw "not even an error";
      },
    });
    isA((await onvy.GET("/habits")).error, client.OnvyError, "a middleware that throws");
  },

  async credential({ client, connect }) {
    let asked = 0;
    const accessToken = async () => `token-${++asked}`;
    const { error } = await connect({ apiKey: undefined, accessToken }).GET("/habits");
    if (error) throw error;
    same(asked, 2, "how often the provider was asked for two attempts");
    const missing = await connect({ apiKey: "" }).GET("/habits");
    isA(missing.error, client.OnvyError, "no credential");
    if (!/`apiKey`/.test(missing.error.message)) throw new Error(`it names no option: ${missing.error.message}`);
    const broken = await connect({ apiKey: "sesame\nopen" }).GET("/habits");
    isA(broken.error, client.OnvyError, "a key that no header carries");
    if (/sesame|open/.test(broken.error.message)) throw new Error(`the key is printed: ${broken.error.message}`);
  },

  async guarded({ client, connect }) {
    const { error } = await connect({ dangerouslyAllowBrowser: undefined }).GET("/habits");
    isA(error, client.OnvyError, "the project's key where every visitor reads it");
    if (!/dangerouslyAllowBrowser/.test(error.message)) throw new Error(`another reason: ${error.message}`);
    const { data } = await connect({ apiKey: undefined, accessToken: "of-a-user" }).GET("/habits");
    same(data, [{ id: "sleep" }], "with a user's token");
  },

  async headers({ client, connect }) {
    const onvy = connect({ headers: { "x-client": "set", "x-from": "the client" } });
    await client.unwrap(onvy.GET("/habits", { headers: new Headers({ "x-from": "elsewhere" }) }));
    await client.unwrap(onvy.GET("/habits", { headers: { "x-client": null, "x-from": 7 } }));
  },

  async foreign({ client, connect, foreign, webhooks, testing }) {
    const { Headers, AbortController, ArrayBuffer, fetch } = foreign;
    const onvy = connect({ headers: new Headers({ "x-client": "foreign" }), fetch });
    await client.unwrap(onvy.GET("/habits", { headers: new Headers({ "x-from": "elsewhere" }) }));
    const controller = new AbortController();
    controller.abort();
    isA((await onvy.GET("/habits", { signal: controller.signal })).error, client.OnvyAbortError, "a foreign signal");
    const bytes = new TextEncoder().encode(delivery);
    const body = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(body).set(bytes);
    const headers = new Headers(await testing.signWebhook(delivery, "s3cret"));
    const { id } = await webhooks.verifyWebhook({ body, headers, secrets: "s3cret" });
    same(id, "wh_1", "a webhook in foreign headers and bytes");
  },

  async stream({ client, connect }) {
    const body = { messages: [{ role: "user", content: "hello" }], stream: true };
    const { data, error } = await connect().POST("/users/{user_id}/chat/completions", {
      ...user,
      body,
      parseAs: "stream",
    });
    if (error) throw error;
    const reader = data.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    same(text, "data: one\n\ndata: two\n\n", "the events");
    const parsed = await connect().POST("/users/{user_id}/chat/completions", { ...user, body });
    isA(parsed.error, client.OnvyResponseError, "an event stream that was to be parsed");
  },

  async identity({ client, webhooks, again }) {
    for (const [name, copy] of Object.entries(again.client)) {
      if (copy !== client[name]) throw new Error(`there are two copies of ${name}`);
    }
    if (again.webhooks.OnvyWebhookError !== webhooks.OnvyWebhookError) throw new Error("two OnvyWebhookErrors");
    same(Object.keys(again.client).sort(), Object.keys(client).filter((name) => name !== "default").sort(), "names");
  },
};

/** A promise that never ends is broken, and must not hide those after it. */
function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("it did not end in 15 seconds")), 15_000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Runs what `env.promises` names, one after the other, and gives a report as text. `extras.foreign` holds another
 * implementation's classes, `extras.again` the same package by another way of importing it.
 */
export async function run(modules, env, extras = {}) {
  const results = {};
  for (const id of env.promises) {
    const connect = (options) =>
      modules.client.createOnvyClient({
        apiKey: `key-of-${env.target}`,
        baseUrl: `${env.origin}/${env.target}/${id}`,
        dangerouslyAllowBrowser: env.clientSide || undefined,
        ...options,
      });
    try {
      await inTime(promises[id]({ ...modules, foreign: {}, ...extras, env, connect }));
      results[id] = "kept";
    } catch (error) {
      results[id] = `${(error && error.message) || error}`;
    }
  }
  return `@@report ${JSON.stringify({ nonce: env.nonce, runtime: extras.runtime, results })}`;
}
