import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { OnvyError } from "../errors.ts";
import { signWebhook } from "../testing.ts";
import { deliveryKey, OnvyWebhookError, verifyWebhook, type WebhookInput } from "../webhooks.ts";

const secret = "a secret of sixteen characters or more";
const delivery = {
  id: "wh_01J",
  created_at: "2026-03-05T18:10:27Z",
  project_id: "proj_123",
  org_id: "org_123",
  api_version: 1,
  events: [{ name: "daily_records:updated", user_id: "user_123", data: { id: "score_123" } }],
};
const body = JSON.stringify(delivery);

/** The signature by another implementation than the one under test. */
const signatureOf = (content: string | Uint8Array, key = secret) =>
  `sha256=${createHmac("sha256", key).update(content).digest("hex")}`;
const input = (changes: Partial<WebhookInput> = {}): WebhookInput => ({
  body,
  headers: { "x-webhook-signature": signatureOf(body) },
  secrets: secret,
  ...changes,
});
const reasonOf = async (given: unknown): Promise<unknown> => {
  const error = await verifyWebhook(given as WebhookInput).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OnvyWebhookError);
  return (error as OnvyWebhookError).reason;
};

/** No `Headers` of this runtime's: a polyfill's, or another realm's. */
const foreignHeaders = {
  get: (name: string) => (name.toLowerCase() === "x-webhook-signature" ? signatureOf(body) : null),
} as Headers;

describe("verifyWebhook takes", () => {
  test.each([
    ["a string", body],
    ["a Buffer", Buffer.from(body)],
    ["an ArrayBuffer", new TextEncoder().encode(body).buffer],
    [
      "an ArrayBuffer of another realm",
      runInNewContext(`new Uint8Array([${[...Buffer.from(body)]}]).buffer`),
    ],
    ["a view into a larger buffer", Buffer.from(`xx${body}x`).subarray(2, -1)],
    ["a DataView", new DataView(new TextEncoder().encode(body).buffer)],
  ])("the body as %s", async (_, given) => {
    await expect(verifyWebhook(input({ body: given }))).resolves.toEqual(delivery);
  });

  test.each([
    ["Headers", new Headers({ "X-Webhook-Signature": signatureOf(body) })],
    ["Headers of another implementation", foreignHeaders],
    ["Node's headers", { host: "x", "x-webhook-signature": signatureOf(body), "set-cookie": ["a", "b"] }],
    ["headers in any case", { "x-missing": undefined, "X-WEBHOOK-SIGNATURE": [signatureOf(body)] }],
  ])("%s", async (_, headers) => {
    await expect(verifyWebhook(input({ headers }))).resolves.toEqual(delivery);
  });

  test("a signature by any of several secrets", async () => {
    for (const secrets of [[secret], ["old", secret], [secret, "new"], ["a", "b", secret, "c"]]) {
      await expect(verifyWebhook(input({ secrets }))).resolves.toEqual(delivery);
    }
  });

  test("event names that are not known yet", async () => {
    const content = JSON.stringify({ ...delivery, events: [{ name: "lab_tests:archived" }] });
    const headers = { "x-webhook-signature": signatureOf(content) };
    const { events } = await verifyWebhook(input({ body: content, headers }));
    expect(events[0]?.name).toBe("lab_tests:archived");
  });

  test("what signWebhook signs, whatever the body and the secret", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme", minLength: 1 }),
        async (id, key) => {
          const content = JSON.stringify({ ...delivery, id });
          const headers = await signWebhook(content, key);
          expect(headers).toEqual({ "X-Webhook-Signature": signatureOf(content, key) });
          expect((await verifyWebhook({ body: content, headers, secrets: key })).id).toBe(id);
        },
      ),
    );
  });
});

test("a buffer that its server reuses meanwhile does not matter", async () => {
  const bytes = new TextEncoder().encode(body);
  for (const given of [bytes, bytes.buffer]) {
    bytes.set(new TextEncoder().encode(body));
    const verified = verifyWebhook(input({ body: given }));
    bytes.fill(0);
    await expect(verified).resolves.toEqual(delivery);
  }
});

test("a secret cannot be read back from the key that is made of it", async () => {
  const importKey = vi.spyOn(crypto.subtle, "importKey");
  await verifyWebhook(input());
  await signWebhook(body, secret);
  expect(await Promise.all(importKey.mock.results.map(({ value }) => value))).toMatchObject([
    { extractable: false, usages: ["verify"] },
    { extractable: false, usages: ["sign"] },
  ]);
});

describe("verifyWebhook refuses", () => {
  test.each([delivery, null, undefined, 7, [1, 2]])("the parsed body %j", async (given) => {
    expect(await reasonOf({ ...input(), body: given })).toBe("parsed-body");
  });

  test.each([[[]], [""], [["", secret]], [[undefined]], [undefined]])("the secrets %j", async (secrets) => {
    expect(await reasonOf({ ...input(), secrets })).toBe("no-secret");
  });

  test.each([{}, new Headers(), undefined, { "x-webhook-signature": undefined }])(
    "headers without a signature: %j",
    async (headers) => {
      expect(await reasonOf({ ...input(), headers })).toBe("no-signature");
    },
  );

  const valid = signatureOf(body);
  test.each([
    ["another algorithm", `sha512=${createHmac("sha512", secret).update(body).digest("hex")}`],
    ["another algorithm's name", valid.replace("sha256", "sha1")],
    ["no algorithm", valid.slice(7)],
    ["the algorithm in capitals", valid.replace("sha256", "SHA256")],
    ["digits in capitals", `sha256=${valid.slice(7).toUpperCase()}`],
    ["one digit too few", valid.slice(0, -1)],
    ["one digit too many", `${valid}0`],
    ["space around it", ` ${valid}`],
    ["a line break after it", `${valid}\n`],
    ["two signatures", [valid, valid]],
    ["base64", `sha256=${createHmac("sha256", secret).update(body).digest("base64")}`],
    ["nothing in it", ""],
  ])("a signature with %s", async (_, signature) => {
    expect(await reasonOf({ ...input(), headers: { "x-webhook-signature": signature } })).toBe(
      "malformed-signature",
    );
  });

  test("a signature by another secret", async () => {
    expect(await reasonOf(input({ secrets: ["other", `${secret} `] }))).toBe("wrong-signature");
  });

  test("a body or a signature altered by one bit", async () => {
    const bytes = Buffer.from(body);
    const flip = (source: Uint8Array, bit: number) =>
      source.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), fc.nat(255), async (bodyBit, signatureBit) => {
        expect(await reasonOf(input({ body: flip(bytes, bodyBit) }))).toBe("wrong-signature");
        const mac = Buffer.from(flip(Buffer.from(valid.slice(7), "hex"), signatureBit)).toString("hex");
        expect(await reasonOf(input({ headers: { "x-webhook-signature": `sha256=${mac}` } }))).toBe(
          "wrong-signature",
        );
      }),
    );
  });

  test.each([
    "",
    "not json",
    "null",
    "7",
    "{}",
    '{"id":1,"events":[]}',
    '{"id":"a"}',
    '{"id":"a","events":{}}',
    '{"id":"a","events":[null]}',
    '{"id":"a","events":[{}]}',
    '{"id":"a","events":[{"name":"users:created"},{}]}',
  ])("a signed body that is no delivery: %s", async (content) => {
    const headers = { "x-webhook-signature": signatureOf(content) };
    expect(await reasonOf(input({ body: content, headers }))).toBe("malformed-payload");
  });
});

describe("OnvyWebhookError", () => {
  test("is an OnvyError that shows its reason, and nothing of the delivery or the secret", async () => {
    const error = await verifyWebhook(input({ secrets: "wrong secret" })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OnvyError);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      attempts: 0,
      name: "OnvyWebhookError",
      message: "The webhook's signature fits none of the secrets.",
      reason: "wrong-signature",
    });
    expect(inspect(error, { showHidden: true })).not.toMatch(/user_123|wrong secret|wh_01J/);
    expect(inspect(error)).toMatch(/^OnvyWebhookError: The webhook's signature fits none/);
  });

  test.each([
    [
      { body: delivery },
      "The webhook's body must be a string or bytes, as it arrived: a parsed one cannot be verified.",
    ],
    [{ secrets: [] }, "`secrets` is empty or holds an empty secret."],
    [{ headers: {} }, "The webhook has no `X-Webhook-Signature` header."],
    [
      { headers: { "x-webhook-signature": "x" } },
      "`X-Webhook-Signature` is not `sha256=` and 64 hex digits in lower case.",
    ],
    [
      { body: "{}", headers: { "x-webhook-signature": signatureOf("{}") } },
      "The webhook's body is not a delivery.",
    ],
  ])("says what to do: %#", async (changes, message) => {
    await expect(verifyWebhook({ ...input(), ...changes } as WebhookInput)).rejects.toThrow(message);
  });
});

test("deliveryKey tells deliveries apart, and is the same for a repeated one", () => {
  expect(deliveryKey(delivery)).toBe("proj_123/wh_01J");
  expect(deliveryKey({ ...delivery })).toBe(deliveryKey(delivery));
  expect(deliveryKey({ id: "wh_01J" })).toBe("/wh_01J");
});

test("signWebhook signs only what can be sent", async () => {
  await expect(signWebhook(delivery as unknown as string, secret)).rejects.toThrow(
    new TypeError("Sign the body as it is sent: a string or bytes."),
  );
});
