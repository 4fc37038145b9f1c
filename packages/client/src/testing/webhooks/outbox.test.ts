import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { start } from "../../../test/begin.ts";
import { beginReceiving, secret } from "../../../test/receiver.ts";
import { webhooks } from "../../generated/routes.ts";
import { createOnvyClient, unwrap } from "../../index.ts";
import { createOnvyFake } from "../../testing.ts";
import { fetchExternal } from "../../webhooks.ts";

const [contract] = webhooks;

test("each change that ONVY spells an event for sends it, as the contract says, signed", async () => {
  const { fake, onvy, received, create, names } = beginReceiving();
  await create("avery");
  const path = { user_id: "avery" };
  const body = { meal_time: start, description: "Soup" };
  const meal = await unwrap(onvy.POST("/users/{user_id}/nutrition/meals", { params: { path }, body }));
  const { summary_id } = fake.meals.complete(meal.id);
  fake.users.sync("avery", []);
  await fake.webhooks.settled();
  expect(names()).toEqual([
    ["users:created avery"],
    [`ai_summaries:created ${summary_id}`, `meals:updated ${meal.id}`, "users.data_syncs:updated avery"],
  ]);
  for (const delivery of received) {
    expect(contract?.request?.validate(delivery)).toBe(true);
    expect(delivery).toMatchObject({ project_id: "proj_fake", org_id: "org_of_proj_fake", api_version: 1 });
  }
  const [first] = fake.webhooks.deliveries;
  expect(first?.attempts).toEqual([{ at: start, status: 204 }]);
  expect(first?.headers["X-Webhook-ID"]).toBe(first?.id);
  const declared = contract?.parameters.map(({ name }) => name) ?? [];
  expect(Object.keys(first?.headers ?? {})).toEqual(expect.arrayContaining(declared));
});

test("events that ONVY names by their family only are sent if the test asks for them", async () => {
  const body = { text: "Sleeps late", type: "sleep" } as const;
  for (const undocumentedEvents of [false, true]) {
    const { fake, onvy, names } = beginReceiving({}, { undocumentedEvents });
    fake.users.add({ id: "avery" });
    const path = { user_id: "avery" };
    const { id = "" } = await unwrap(onvy.POST("/users/{user_id}/facts", { params: { path }, body }));
    await onvy.DELETE("/users/{user_id}/facts/{fact_id}", { params: { path: { ...path, fact_id: id } } });
    await fake.webhooks.settled();
    expect(names()).toEqual(undocumentedEvents ? [[`facts:created ${id}`], [`facts:deleted ${id}`]] : []);
  }
});

test("what happens in one moment is one delivery, of ten events at most", async () => {
  const { fake, names } = beginReceiving();
  for (let count = 0; count < 12; count++)
    fake.webhooks.send("batch.succeeded", { data: { id: String(count) } });
  await fake.webhooks.settled();
  expect(names().map((events) => events.length)).toEqual([10, 2]);
});

test("events can gather for a while", async () => {
  const { fake, create, names } = beginReceiving({ batchTime: 1_000 });
  await create("avery");
  await create("rowan");
  await fake.webhooks.settled();
  expect(names()).toEqual([]);
  await fake.clock.advance(1_000);
  await fake.webhooks.settled();
  expect(names()).toEqual([["users:created avery", "users:created rowan"]]);
});

test("only events that the webhook names are sent; without a webhook none", async () => {
  const { fake, create, names } = beginReceiving({ events: ["meals:updated"] });
  await create("avery");
  fake.webhooks.send("meals:updated", { userId: "avery" });
  await fake.webhooks.settled();
  expect(names()).toEqual([["meals:updated undefined"]]);
  fake.webhooks.connect(undefined);
  fake.webhooks.send("meals:updated");
  fake.webhooks.rotate("nothing to rotate");
  await fake.webhooks.settled();
  expect(names()).toHaveLength(1);
  const late = beginReceiving();
  late.fake.webhooks.hold();
  await late.create("avery");
  await late.fake.webhooks.settled();
  late.fake.webhooks.connect(undefined);
  late.fake.webhooks.release();
  await late.fake.webhooks.settled();
  expect(late.names()).toEqual([]);
});

test("an externalised event has a link to its payload in place of its data", async () => {
  const { fake, create, received } = beginReceiving();
  fake.webhooks.externalise();
  const user = await create("avery");
  await create("rowan");
  await fake.webhooks.settled();
  const [event, next] = received.flatMap(({ events }) => events);
  expect(event).toEqual({ name: "users:created", user_id: "avery", url: expect.any(String) });
  expect(next?.data).toEqual({ id: "rowan" });
  const options = { allowedHosts: ["fake.onvy.test"], fetch: fake.fetch };
  expect(await fetchExternal(event ?? {}, options)).toEqual(user);
  expect((await fake.fetch("https://fake.onvy.test/fake/payloads/wh_0/0")).status).toBe(404);
  const elsewhere = beginReceiving({ payloadOrigin: "https://here.test" });
  elsewhere.fake.webhooks.externalise();
  await elsewhere.create("avery");
  await elsewhere.fake.webhooks.settled();
  expect(elsewhere.received[0]?.events[0]?.url).toMatch(/^https:\/\/here\.test\//);
});

test("goes to a URL, and to a handler that answers nothing", async () => {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    bodies.push((await request.toArray()).join(""));
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { fake, create } = beginReceiving({ to: new URL(`http://127.0.0.1:${port}/hooks`) });
  await create("avery");
  await fake.webhooks.settled();
  fake.webhooks.connect({ to: () => {}, secret });
  await create("rowan");
  await fake.webhooks.settled();
  expect(fake.webhooks.deliveries.map(({ attempts }) => attempts[0]?.status)).toEqual([202, 204]);
  expect(bodies).toEqual([fake.webhooks.deliveries[0]?.body]);
  await new Promise((resolve) => server.close(resolve));
});

test("a handler may call the API, and what that changes is delivered as well", async () => {
  const seen: string[] = [];
  const fake = createOnvyFake();
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch });
  fake.webhooks.connect({
    secret,
    to: async (request) => {
      const { events } = await request.json();
      seen.push(events[0].user_id);
      if (seen.length < 3) await unwrap(onvy.POST("/users", { body: { id: `user_${seen.length}` } }));
    },
  });
  await onvy.POST("/users", { body: { id: "user_0" } });
  await fake.webhooks.settled();
  expect(seen).toEqual(["user_0", "user_1", "user_2"]);
});

test("another project has a webhook of its own; reset forgets what went out", async () => {
  const { fake, received } = beginReceiving();
  const other = fake.project("proj_other");
  const theirs: string[] = [];
  other.webhooks.connect({ secret, to: async (request) => theirs.push((await request.json()).project_id) });
  other.webhooks.send("users:created", { userId: "avery" });
  await other.webhooks.settled();
  expect([theirs, received]).toEqual([["proj_other"], []]);
  fake.reset();
  expect(other.webhooks.deliveries).toEqual([]);
});
