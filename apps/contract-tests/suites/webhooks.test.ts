import { createServer } from "node:http";
import { signWebhook } from "@onvy/client/testing";
import { OnvyWebhookError, verifyWebhook } from "@onvy/client/webhooks";
import type { Json } from "@onvy/contract/json";
import type { Webhook } from "@onvy/contract/operations";
import { violationsOf } from "@onvy/contract/validator";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arbitraryOf, sampleOf } from "../src/generate/arbitrary.ts";
import { describeRule, rulesOf } from "../src/generate/rules.ts";
import { seed } from "../src/generate/seed.ts";
import { close, listen } from "../src/wire/listen.ts";
import type { Recorder } from "../src/wire/recorder.ts";
import { contract, fixture } from "./fixture.ts";

// Prism serves no webhooks: deliveries go to a receiver of our own, which verifies them as the client's users do.
const secret = "contract-tests-hmac-secret";
const received: unknown[] = [];
const receiver = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    received.push(
      await verifyWebhook({ body: Buffer.concat(chunks), headers: request.headers, secrets: secret }),
    );
    response.writeHead(204).end();
  } catch (error) {
    response.writeHead(error instanceof OnvyWebhookError ? 401 : 500).end();
  }
});
let recorder: Recorder;

beforeAll(async () => {
  recorder = await (await fixture()).record(await listen(receiver));
});

afterAll(async () => {
  await recorder.close();
  await close(receiver);
});

/** Delivers a body as ONVY does, with every header that the contract declares. */
async function deliver({ name, operation }: Webhook, body: Json, key = secret): Promise<number> {
  received.length = 0;
  const bytes = JSON.stringify(body);
  const declared = operation.parameters.map((header) => [
    header.name,
    header.examples[0]?.value ?? sampleOf(header.schema),
  ]);
  const headers = { ...Object.fromEntries(declared), ...(await signWebhook(bytes, key)) };
  const url = `${recorder.url}/webhooks/${name}`;
  const { status } = await fetch(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: bytes,
  });
  return status;
}

for (const webhook of contract.webhooks) {
  const { request } = webhook.operation;
  describe(`webhook ${webhook.name}`, () => {
    test("is a POST to the configured URL, as ONVY documents", () => {
      expect(webhook.operation.method).toBe("POST");
    });

    for (const { name, value } of request?.examples ?? [])
      test(`${name} › conforms, is verified and reaches the receiver as sent`, async () => {
        if (request) expect(violationsOf(request.schema, value)).toEqual([]);
        expect(await deliver(webhook, value)).toBe(204);
        expect(received).toEqual([value]);
      });

    if (!request) return;
    test("any conforming delivery › is verified and reaches the receiver as sent", () =>
      fc.assert(
        fc.asyncProperty(arbitraryOf(request.schema), async (value) => {
          expect(await deliver(webhook, value)).toBe(204);
          expect(received).toEqual([value]);
        }),
        { seed, numRuns: 20 },
      ));

    for (const rule of rulesOf(request.schema, sampleOf(request.schema)))
      for (const [index, value] of rule.allowed().entries())
        test(`${describeRule(rule)} › lets its allowed side through (${index + 1})`, async () => {
          expect(await deliver(webhook, value)).toBe(204);
          expect(received).toEqual([value]);
        });

    test("a delivery signed with another secret › is refused", async () => {
      expect(await deliver(webhook, sampleOf(request.schema), "another-contract-tests-secret")).toBe(401);
      expect(received).toEqual([]);
    });
  });
}
