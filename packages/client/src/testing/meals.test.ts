import { describe, expect, test } from "vitest";
import { createOnvyClient, unwrap } from "../index.ts";
import { createOnvyFake, type FakeOptions } from "../testing.ts";

const start = "2026-03-05T12:00:00Z";
const photo = "data:image/png;base64,iVBORw0KGgo=";
const body = { meal_time: start, description: "Soup" };
const list = "/users/{user_id}/nutrition/meals";
const one = "/users/{user_id}/nutrition/meals/{meal_id}";

function begin(options: FakeOptions = {}) {
  const fake = createOnvyFake({ now: start, seed: 1, ...options });
  fake.users.add({ id: "avery", language: "sv" });
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch, maxRetries: 0 });
  const create = (
    meal: typeof body & { image_base64?: string; portion_multiplier?: number; comment?: string } = body,
  ) => unwrap(onvy.POST(list, { params: { path: { user_id: "avery" } }, body: meal }));
  const at = (meal_id: string) => ({ params: { path: { user_id: "avery", meal_id } } });
  return { fake, onvy, create, at };
}

test("a meal is pending until its time has passed, then complete, with a summary", async () => {
  const { fake, onvy, create } = begin({ analysisTime: 3_000 });
  const meal = await create({ ...body, portion_multiplier: 2 });
  expect(meal).toEqual({
    id: meal.id,
    user_id: "avery",
    project_id: "proj_fake",
    meal_time: start,
    analysis_status: "pending",
    created_at: start,
    updated_at: start,
    description: "Soup",
    portion_multiplier: 2,
  });
  await fake.clock.advance(2_999);
  expect(fake.meals.get(meal.id)).toEqual(meal);
  await fake.clock.advance(1);
  const { meals } = await unwrap(onvy.GET(list, { params: { path: { user_id: "avery" } } }));
  expect(meals).toMatchObject([
    { analysis_status: "complete", updated_at: "2026-03-05T12:00:03Z", title: "Soup", calories: 900 },
  ]);
  const summary = fake.summaries.get(meals[0]?.summary_id ?? "");
  expect(summary).toMatchObject({ name: "MealSummary", ref: meal.id, llm_output: { language: "sv" } });
});

test("an analysis can be ended by hand, with what it found", async () => {
  const { fake, create } = begin();
  const { id } = await create();
  expect(fake.meals.complete(id, { calories: 7 })).toMatchObject({
    analysis_status: "complete",
    calories: 7,
  });
  const summary = fake.meals.get(id)?.summary_id;
  await fake.clock.advance(60_000);
  expect(fake.meals.get(id)?.summary_id).toBe(summary);
  expect(() => fake.meals.complete(id, { calories: "many" as unknown as number })).toThrow(
    "meal/calories must be number",
  );
  expect(() => fake.meals.complete("meal_0")).toThrow("The fake has no meal with this id.");
});

test("an analysis can fail, with a reason that is cut to what the contract allows", async () => {
  const { fake, create } = begin();
  const { id } = await create();
  fake.meals.complete(id);
  const failed = fake.meals.fail(id, "x".repeat(600));
  expect(failed).toMatchObject({
    analysis_status: "failed",
    analysis_error: "x".repeat(500),
    description: "Soup",
  });
  expect(failed).not.toHaveProperty("calories");
  expect(fake.meals.fail(id).analysis_error).toContain("told to fail");
  expect(fake.meals.complete(id)).not.toHaveProperty("analysis_error");
});

test("never ends by itself if the test wants it so", async () => {
  const { fake, create } = begin({ analysisTime: Number.POSITIVE_INFINITY });
  const { id } = await create();
  await fake.clock.advance(1e9);
  expect(fake.meals.get(id)?.analysis_status).toBe("pending");
});

describe("PUT", () => {
  test("replaces what the user said, and starts the analysis again if that is something else", async () => {
    const { fake, onvy, create, at } = begin();
    const { id } = await create({ ...body, comment: "Hot" });
    fake.meals.complete(id);
    const changed = await unwrap(onvy.PUT(one, { ...at(id), body: { ...body, description: "Stew" } }));
    expect(changed).toMatchObject({ analysis_status: "pending", description: "Stew", portion_multiplier: 1 });
    expect(changed).not.toHaveProperty("comment");
    expect(changed).not.toHaveProperty("calories");
    await fake.clock.advance(5_000);
    expect(fake.meals.get(id)).toMatchObject({ analysis_status: "complete", title: "Stew" });
  });

  test("of the same again keeps the analysis", async () => {
    const { fake, onvy, create, at } = begin();
    const { id } = await create({ ...body, image_base64: photo });
    const { summary_id } = fake.meals.complete(id);
    const same = await unwrap(onvy.PUT(one, { ...at(id), body: { ...body, image_base64: photo } }));
    expect(same).toMatchObject({ analysis_status: "complete", summary_id });
    const without = await unwrap(onvy.PUT(one, { ...at(id), body }));
    expect(without.analysis_status).toBe("pending");
    expect(without).not.toHaveProperty("image_url");
  });

  test("of the same again while an analysis runs lets it run", async () => {
    const { fake, onvy, create, at } = begin();
    const { id } = await create();
    await unwrap(onvy.PUT(one, { ...at(id), body }));
    await fake.clock.advance(5_000);
    expect(fake.meals.get(id)?.analysis_status).toBe("complete");
  });

  test("while an analysis runs makes its result unwanted", async () => {
    const { fake, onvy, create, at } = begin();
    const { id } = await create();
    await fake.clock.advance(4_000);
    await unwrap(onvy.PUT(one, { ...at(id), body: { ...body, description: "Stew" } }));
    await fake.clock.advance(1_000);
    expect(fake.meals.get(id)?.analysis_status).toBe("pending");
    await fake.clock.advance(4_000);
    expect(fake.meals.get(id)?.analysis_status).toBe("complete");
  });
});

describe("PATCH", () => {
  test("changes what it names, and keeps the rest, the photo as well", async () => {
    const { onvy, create, at } = begin();
    const meal = await create({ ...body, image_base64: photo, portion_multiplier: 2, comment: "Hot" });
    const changed = await unwrap(onvy.PATCH(one, { ...at(meal.id), body: { ...body, comment: "Cold" } }));
    expect(changed).toEqual({ ...meal, comment: "Cold" });
  });

  test("starts the analysis again, or not: it is not documented", async () => {
    const again = begin();
    const { id } = await again.create();
    again.fake.meals.complete(id);
    expect((await unwrap(again.onvy.PATCH(one, { ...again.at(id), body }))).analysis_status).toBe("pending");
    const kept = begin({ patchReanalyses: false });
    const meal = await kept.create();
    kept.fake.meals.complete(meal.id);
    const changed = await unwrap(
      kept.onvy.PATCH(one, { ...kept.at(meal.id), body: { ...body, image_base64: photo } }),
    );
    expect(changed.analysis_status).toBe("complete");
    expect(changed.image_url).toContain(meal.id);
  });
});

test("a photo can be seen at its link for 24 hours", async () => {
  const { fake, create } = begin();
  const { image_url = "" } = await create({ ...body, image_base64: photo });
  const shown = await fake.fetch(image_url);
  expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(Buffer.from(await shown.arrayBuffer()).toString("base64")).toBe("iVBORw0KGgo=");
  await fake.clock.advance(24 * 60 * 60 * 1000 + 1);
  expect((await fake.fetch(image_url)).status).toBe(403);
  expect((await fake.fetch("https://x.test/fake/photos/meal_0")).status).toBe(404);
  const broken = await create({ ...body, image_base64: "data:image/png;base64,A" });
  expect((await (await fake.fetch(broken.image_url ?? "")).arrayBuffer()).byteLength).toBe(0);
});

test("meals can be there from the start, and are kept apart by user", async () => {
  const { fake, onvy, at } = begin();
  fake.users.add({ id: "rowan" });
  const meal = fake.meals.add("rowan", { meal_time: start, id: "meal_1" });
  expect(meal).toMatchObject({ id: "meal_1", user_id: "rowan", analysis_status: "complete" });
  expect([fake.meals.of("rowan"), fake.meals.of("avery"), fake.meals.get("meal_2")]).toEqual([
    [meal],
    [],
    undefined,
  ]);
  expect((await onvy.PUT(one, { ...at("meal_1"), body })).error?.status).toBe(404);
  const { id } = fake.meals.add("avery", { meal_time: start });
  expect(fake.meals.complete(id).title).toBe("A meal, from a photo");
});
