import { describe, expect, test } from "vitest";
import { begin, path, start, withUser } from "../../test/begin.ts";
import { routes } from "../generated/routes.ts";
import { paginate, unwrap } from "../index.ts";
import { createOnvyFake } from "../testing.ts";
import { handlerOf } from "./handlers.ts";

test("the fake has forgotten no operation; a new one answers as its example until it learns it", () => {
  expect(routes.filter(({ id }) => handlerOf(id)).length).toBeGreaterThanOrEqual(25);
});

describe("a fake that begins with the contract's examples", () => {
  test("holds them under their ids", async () => {
    const { onvy } = begin({ examples: true });
    const user_id = "northlight_4821";
    const ids: string[] = [];
    for await (const meal of paginate(onvy, "/users/{user_id}/nutrition/meals", {
      params: { path: { user_id } },
    }))
      ids.push(meal.id);
    expect(ids).toHaveLength(3);
    const [meal_id = ""] = ids;
    const params = { path: { user_id, meal_id } };
    const body = { meal_time: start, description: "Soup" };
    expect(
      (await onvy.PUT("/users/{user_id}/nutrition/meals/{meal_id}", { params, body })).error,
    ).toBeUndefined();
  });

  test("comes back to them by reset, with the same ids", async () => {
    const { fake, onvy } = begin({ examples: true });
    const users = fake.users.all();
    const make = async () =>
      (
        await unwrap(
          onvy.POST("/users/{user_id}/chat/completions", {
            params: { path: { user_id: "northlight_4821" } },
            body: { messages: [] },
          }),
        )
      ).id;
    const first = await make();
    await onvy.POST("/users", { body: { id: "avery" } });
    fake.fail("*", { status: 500, times: 9 });
    fake.reset();
    expect(fake.users.all()).toEqual(users);
    expect(fake.requests).toEqual([]);
    expect(await make()).toBe(first);
  });
});

test("the same seed and time give the same bytes; without a seed nobody can know them", async () => {
  const bytes = async (seed?: number) => {
    const fake = createOnvyFake({ now: start, examples: true, ...(seed !== undefined && { seed }) });
    const get = async (url: string, init: RequestInit = {}) =>
      (await fake.fetch(`https://api.test${url}`, { headers: { "x-api-key": "k" }, ...init })).text();
    const body = JSON.stringify({ meal_time: start, description: "Soup" });
    return [
      await get("/users/northlight_4821/nutrition/meals", {
        method: "POST",
        body,
        headers: { "x-api-key": "k" },
      }),
      await get("/users?limit=1"),
    ];
  };
  expect(await bytes(7)).toEqual(await bytes(7));
  expect((await bytes(7))[0]).not.toEqual((await bytes(8))[0]);
  expect((await bytes())[1]).not.toEqual((await bytes())[1]);
});

test("what is looked at or was given is a copy", () => {
  const { fake } = withUser();
  const user = fake.users.add({ id: "rowan", location: { lat: 1 } });
  if (user.location) user.location.lat = 2;
  expect(fake.users.get("rowan")?.location).toEqual({ lat: 1 });
});

test("a seed that breaks the contract throws at the call, with the place", () => {
  const { fake } = withUser();
  const location = { lat: "north" as unknown as number };
  expect(() => fake.users.add({ id: "rowan", location })).toThrow(
    "This seed breaks the contract: user/location/lat must be number.",
  );
  expect(() => fake.facts.add("avery", { text: "", type: "goal" })).toThrow("fact/text breaks minLength 1");
  expect(() => fake.meals.add("rowan", { meal_time: start })).toThrow("no user with this id");
  expect(() => createOnvyFake({ now: "yesterday" })).toThrow("`now` is not a time");
});

test("unknown ids can be created from the contract's examples, for a screen that needs something to show", async () => {
  const { onvy } = begin({ unknownId: "create" });
  const of = (name: string) => ({ params: { path: { ...path, [name]: "x" } } }) as never;
  const meal = await unwrap(
    onvy.PUT("/users/{user_id}/nutrition/meals/{meal_id}", {
      ...(of("meal_id") as object),
      body: { meal_time: start, description: "Soup" },
    } as never),
  );
  expect(meal).toMatchObject({ id: "x", user_id: "avery", project_id: "proj_fake" });
  const summary = await unwrap(onvy.GET("/users/{user_id}/ai/summaries/{summary_id}", of("summary_id")));
  expect(summary).toMatchObject({ id: "x", user_id: "avery" });
  expect(
    await unwrap(onvy.GET("/users/{user_id}/custom_records/{record_id}", of("record_id"))),
  ).toMatchObject({ id: "x" });
  expect(await unwrap(onvy.GET("/custom_records_types/{type_id}", of("type_id")))).toMatchObject({ id: "x" });
  expect(
    await unwrap(onvy.GET("/users/{user_id}/chat/completions/{completion_id}", of("completion_id"))),
  ).toMatchObject({ id: "x" });
  const fact = { text: "Sleeps late", type: "sleep" };
  expect(
    await unwrap(
      onvy.PATCH("/users/{user_id}/facts/{fact_id}", { ...(of("fact_id") as object), body: fact } as never),
    ),
  ).toMatchObject({ id: "x", ...fact });
  const { error } = await onvy.DELETE("/users/{user_id}/facts/{fact_id}", {
    params: { path: { ...path, fact_id: "y" } },
  });
  expect(error).toBeUndefined();
  const query = { page: "never handed out" };
  expect((await unwrap(onvy.GET("/users", { params: { query } }))).users.map(({ id }) => id)).toEqual([
    "avery",
  ]);
});
