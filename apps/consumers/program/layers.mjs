/** What stands between a call and the wire, and what comes back by itself. */
import { isA, same } from "./expect.mjs";
import { rehearse } from "./fake.mjs";

const delivery = JSON.stringify({
  id: "wh_1",
  events: [{ name: "meals:updated", user_id: "northlight_4821" }],
});

export const layers = {
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
    same(
      seen,
      [
        ["request", "GET", "/habits"],
        ["response", 200],
      ],
      "once a call",
    );
    onvy.eject(traced);
    await client.unwrap(onvy.request("get", "/habits"));
    same(seen.length, 2, "what an ejected middleware saw");
    const own = {
      onRequest: () => new Response('[{"id":"own"}]', { headers: { "content-type": "application/json" } }),
    };
    onvy.use(own);
    same(await client.unwrap(onvy.GET("/habits")), [{ id: "own" }], "a middleware's own answer");
    onvy.eject(own);
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
    if (!/`apiKey`/.test(missing.error.message))
      throw new Error(`it names no option: ${missing.error.message}`);
    const broken = await connect({ apiKey: "sesame\nopen" }).GET("/habits");
    isA(broken.error, client.OnvyError, "a key that no header carries");
    if (/sesame|open/.test(broken.error.message))
      throw new Error(`the key is printed: ${broken.error.message}`);
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
    const onvy = connect({ headers: new foreign.Headers({ "x-client": "foreign" }), fetch: foreign.fetch });
    await client.unwrap(onvy.GET("/habits", { headers: new foreign.Headers({ "x-from": "elsewhere" }) }));
    const controller = new foreign.AbortController();
    controller.abort();
    isA(
      (await onvy.GET("/habits", { signal: controller.signal })).error,
      client.OnvyAbortError,
      "a foreign signal",
    );
    const bytes = new TextEncoder().encode(delivery);
    const body = new foreign.ArrayBuffer(bytes.byteLength);
    new Uint8Array(body).set(bytes);
    const headers = new foreign.Headers(await testing.signWebhook(delivery, "s3cret"));
    const { id } = await webhooks.verifyWebhook({ body, headers, secrets: "s3cret" });
    same(id, "wh_1", "a webhook in foreign headers and bytes");
  },

  async webhook({ client, webhooks, testing, env }) {
    const { verifyWebhook, deliveryKey, OnvyWebhookError } = webhooks;
    const headers = await testing.signWebhook(delivery, "s3cret");
    const bytes = new TextEncoder().encode(delivery);
    for (const body of [delivery, bytes, bytes.buffer]) {
      const { id, events } = await verifyWebhook({ body, headers, secrets: ["before", "s3cret"] });
      same([id, events[0].name], ["wh_1", "meals:updated"], "the delivery");
    }
    // The suite's server computes the signature again, with a crypto library of another author.
    await fetch(`${env.origin}/${env.target}/webhook/delivery`, { method: "POST", headers, body: delivery });
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
    // The same from a fake ONVY in process, which is how an app's own tests receive webhooks.
    await rehearse({ client, webhooks, testing });
  },

  async receiver({ receivers, testing, env }) {
    const taken = new Set();
    const store = {
      add: (key) => !taken.has(key) && Boolean(taken.add(key)),
      delete: (key) => taken.delete(key),
    };
    // The suite's server hears of each event that was handed over.
    const onEvent = ({ name }) =>
      fetch(`${env.origin}/${env.target}/receiver/event`, { method: "POST", body: name });
    const receive = receivers.webhookReceiver({ secrets: "s3cret", store, onEvent });
    const headers = await testing.signWebhook(delivery, "s3cret");
    const post = (init) => receive(new Request("https://app.example/webhooks", { method: "POST", ...init }));
    const answers = [
      await post({ headers, body: delivery }),
      await post({ headers, body: delivery }),
      await post({ headers, body: `${delivery} ` }),
    ];
    same(
      answers.map(({ status }) => status),
      [204, 204, 400],
      "a delivery, the same again, and another body",
    );
    same(await answers[2].text(), "wrong-signature", "the reason");
  },

  async identity({ client, webhooks, again }) {
    for (const [name, copy] of Object.entries(again.client)) {
      if (copy !== client[name]) throw new Error(`there are two copies of ${name}`);
    }
    if (again.webhooks.OnvyWebhookError !== webhooks.OnvyWebhookError)
      throw new Error("two OnvyWebhookErrors");
    same(
      Object.keys(again.client).sort(),
      Object.keys(client)
        .filter((name) => name !== "default")
        .sort(),
      "names",
    );
  },
};
