/** Deliveries that come again, late, in another order, or under another secret. */
import { describe, expect, test } from "vitest";
import { start } from "../../../test/begin.ts";
import { beginReceiving } from "../../../test/receiver.ts";
import { deliveryKey, type WebhookDelivery } from "../../webhooks.ts";

describe("a delivery is sent again", () => {
  test("after 1, 2 and 4 seconds, and then no more", async () => {
    const { fake, create, answers, received } = beginReceiving();
    answers.push(503, 429, 500, 504, 204);
    await create("avery");
    await fake.webhooks.settled();
    for (let second = 0; second < 20; second++) {
      await fake.clock.advance(1_000);
      await fake.webhooks.settled();
    }
    const [delivery] = fake.webhooks.deliveries;
    expect(delivery?.attempts).toEqual([
      { at: start, status: 503 },
      { at: "2026-03-05T12:00:01Z", status: 429 },
      { at: "2026-03-05T12:00:03Z", status: 500 },
      { at: "2026-03-05T12:00:07Z", status: 504 },
    ]);
    expect(new Set(received.map(deliveryKey)).size).toBe(1);
  });

  test("when the receiver falls over, but not when it refuses", async () => {
    const { fake, create } = beginReceiving({
      to: () => {
        throw new Error("the receiver fell over");
      },
    });
    await create("avery");
    await fake.webhooks.settled();
    await fake.clock.advance(1_000);
    await fake.webhooks.settled();
    expect(fake.webhooks.deliveries[0]?.attempts.map(({ status }) => status)).toEqual([undefined, undefined]);
    const other = beginReceiving();
    other.answers.push(400);
    await other.create("avery");
    await other.fake.webhooks.settled();
    await other.fake.clock.advance(60_000);
    expect(other.received).toHaveLength(1);
  });
});

test("on request deliveries come twice, late, the other way round, or again", async () => {
  const { fake, create, received } = beginReceiving();
  fake.webhooks.duplicate();
  await create("avery");
  await fake.webhooks.settled();
  expect(received.map(deliveryKey)).toEqual(Array(2).fill(deliveryKey(received[0] as WebhookDelivery)));
  received.length = 0;
  fake.webhooks.hold();
  for (const id of ["a", "b", "c"]) await create(id);
  await fake.webhooks.settled();
  expect(received).toEqual([]);
  fake.webhooks.release("reversed");
  await fake.webhooks.settled();
  expect(received.map(({ events }) => events[0]?.user_id)).toEqual(["c", "b", "a"]);
  fake.webhooks.release();
  const first = fake.webhooks.deliveries[0]?.id ?? "";
  await fake.clock.advance(1_000);
  fake.webhooks.rotate("the secret after this one");
  fake.webhooks.replay(first);
  await fake.webhooks.settled();
  expect(received.at(-1)?.id).toBe(first);
  expect(fake.webhooks.deliveries[0]?.headers["X-Webhook-Timestamp"]).toBe(start);
  expect(() => fake.webhooks.replay("wh_0")).toThrow("No delivery with this id went out.");
});

test("a secret can be rotated while deliveries go out", async () => {
  const { fake, create, secrets, received } = beginReceiving();
  await create("avery");
  await fake.webhooks.settled();
  fake.webhooks.rotate("the secret after this one");
  await create("rowan");
  await fake.webhooks.settled();
  expect(received).toHaveLength(1);
  secrets.unshift("the secret after this one");
  await fake.clock.advance(1_000);
  await fake.webhooks.settled();
  expect(received.map(({ events }) => events[0]?.user_id)).toEqual(["avery", "rowan"]);
});
