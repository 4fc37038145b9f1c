import { expect, onTestFinished, test } from "vitest";
import { createOnvyFake } from "../testing.ts";
import { handlers } from "./handlers.ts";
import { seedExamples } from "./seed.ts";

test("an operation that no resource knows answers as the contract's example shows", async () => {
  // The day after the contract has learnt it: the routes have it, the resources do not.
  const { getUser } = handlers;
  Reflect.deleteProperty(handlers, "getUser");
  onTestFinished(() => void Object.assign(handlers, { getUser }));
  const fake = createOnvyFake();
  const response = await fake.fetch("https://api.test/users/avery", { headers: { "X-API-Key": "key" } });
  expect([response.status, (await response.json()).id]).toEqual([200, "northlight_4821"]);
});

test("examples that do not say whose they are become the first user's", () => {
  const fake = createOnvyFake();
  const stamp = "2026-03-05T12:00:00Z";
  seedExamples(fake, {
    getUser: { "200": { full: { id: "avery", created_at: stamp, updated_at: stamp } } },
    getAISummary: { "200": { full: { id: "aisummary_1", name: "MealSummary" } } },
    listCustomRecords: { "200": { page: { records: [{ custom_records_type_id: "t", data: {} }] } } },
  });
  expect([fake.summaries.of("avery").length, fake.records.of("avery").length]).toEqual([1, 1]);
  expect(() => seedExamples(createOnvyFake(), {})).not.toThrow();
});
