import { describe, expect, test } from "vitest";
import { begin, path, start, withUser } from "../../../test/begin.ts";
import { unwrap } from "../../index.ts";
import { createOnvyFake } from "../../testing.ts";

describe("users", () => {
  test("are created with the contract's defaults, listed and read", async () => {
    const { fake, onvy } = begin();
    const body = { id: "avery", firstname: "Avery", location: { lat: 59.3 } };
    const user = await unwrap(onvy.POST("/users", { body }));
    expect(user).toEqual({ ...body, created_at: start, updated_at: start, measurement_unit: "metric" });
    expect(await unwrap(onvy.GET("/users/{user_id}", { params: { path } }))).toEqual(user);
    expect(await unwrap(onvy.GET("/users"))).toEqual({ users: [user], pagination: { limit: 100, total: 1 } });
    expect([fake.users.get("avery"), fake.users.all(), fake.users.get("rowan")]).toEqual([
      user,
      [user],
      undefined,
    ]);
  });

  test("with an id that exists are refused, or replace it: ONVY does not document which", async () => {
    const { fake, onvy } = begin();
    await unwrap(onvy.POST("/users", { body: { id: "avery", firstname: "Avery" } }));
    const { error } = await onvy.POST("/users", { body: { id: "avery" } });
    expect(error).toMatchObject({
      status: 409,
      body: { violations: [{ location: ["request", "body", "id"] }] },
    });
    expect(fake.users.get("avery")?.firstname).toBe("Avery");
    const other = begin({ repeatedId: "replace" });
    for (const firstname of ["Avery", "Rowan"])
      await other.onvy.POST("/users", { body: { id: "a", firstname } });
    expect(other.fake.users.all().map(({ firstname }) => firstname)).toEqual(["Rowan"]);
  });

  test("have the state of their providers' data flows", async () => {
    const { fake, onvy } = withUser();
    const syncs = [{ provider: "GARMIN", status: "pending", updated_at: start }];
    fake.users.sync("avery", syncs);
    const { data_syncs } = await unwrap(onvy.GET("/users/{user_id}", { params: { path } }));
    expect(data_syncs).toEqual(syncs);
    expect(() => fake.users.sync("rowan", [])).toThrow("The fake has no user with this id");
  });
});

describe("facts", () => {
  const body = { text: "Does not eat meat", type: "nutrition" } as const;

  test("are created, changed and deleted, and then gone", async () => {
    const { fake, onvy } = withUser();
    const stated = { ...body, source: "survey" } as const;
    const other = await unwrap(onvy.POST("/users/{user_id}/facts", { params: { path }, body: stated }));
    expect(other.source).toBe("survey");
    await onvy.DELETE("/users/{user_id}/facts/{fact_id}", {
      params: { path: { ...path, fact_id: String(other.id) } },
    });
    const fact = await unwrap(onvy.POST("/users/{user_id}/facts", { params: { path }, body }));
    expect(fact).toMatchObject({ ...body, user_id: "avery", created_at: start, updated_at: start });
    const params = { path: { ...path, fact_id: String(fact.id) } };
    await fake.clock.advance(1_000);
    const changed = await unwrap(
      onvy.PATCH("/users/{user_id}/facts/{fact_id}", { params, body: { ...body, source: "coach" } }),
    );
    expect(changed).toEqual({ ...fact, source: "coach", updated_at: "2026-03-05T12:00:01Z" });
    const kept = await unwrap(onvy.PATCH("/users/{user_id}/facts/{fact_id}", { params, body }));
    expect(kept.source).toBe("coach");
    expect(fake.facts.of("avery")).toEqual([kept]);
    const { error, response } = await onvy.DELETE("/users/{user_id}/facts/{fact_id}", { params });
    expect([error, response?.status]).toEqual([undefined, 204]);
    expect((await onvy.DELETE("/users/{user_id}/facts/{fact_id}", { params })).error?.status).toBe(404);
    expect((await onvy.PATCH("/users/{user_id}/facts/{fact_id}", { params, body })).error?.status).toBe(404);
    expect(fake.facts.of("avery")).toEqual([]);
  });

  test("can be there from the start", () => {
    const { fake } = withUser();
    const fact = fake.facts.add("avery", {
      ...body,
      id: "fact_1",
      source: "survey",
      created_at: "2026-01-01T00:00:00Z",
    });
    expect(fake.facts.of("avery")).toEqual([fact]);
    expect(fact).toMatchObject({ id: "fact_1", created_at: "2026-01-01T00:00:00Z", updated_at: start });
  });
});

test("activities are created and listed, under an id that ONVY makes", async () => {
  const { fake, onvy } = withUser();
  const body = {
    type: "workout",
    start_datetime: start,
    end_datetime: start,
    data_source: "manual",
    duration_seconds: 0,
    type_name: "Running",
    tss: 3,
  };
  const sent = { ...body, id: "mine" };
  const activity = await unwrap(onvy.POST("/users/{user_id}/activities", { params: { path }, body: sent }));
  expect(activity).toMatchObject({ ...body, project_id: "proj_fake", user_id: "avery" });
  expect(activity.id).toMatch(/^activity_[0-9A-HJKMNP-TV-Z]{26}$/);
  const seeded = fake.activities.add("avery", { ...body, id: "activity_1" });
  const { activities } = await unwrap(onvy.GET("/users/{user_id}/activities", { params: { path } }));
  expect(activities).toEqual([activity, seeded]);
  expect(fake.activities.of("avery")).toEqual(activities);
});

test("habits are what the test put there; their head says how long they may be cached", async () => {
  const { fake, onvy } = begin();
  expect(await unwrap(onvy.GET("/habits"))).toEqual([]);
  const [habit] = createOnvyFake({ examples: true }).habits.all();
  if (!habit) throw new Error("The contract shows a habit.");
  expect(fake.habits.add(habit)).toEqual(habit);
  expect(await unwrap(onvy.GET("/habits"))).toEqual([habit]);
  const { response } = await onvy.HEAD("/habits");
  expect(response?.headers.get("cache-control")).toMatch(/max-age=\d+/);
});
