import { describe, expect, test } from "vitest";
import { routes } from "../generated/routes.ts";
import { createOnvyClient, paginate, serverToken, unwrap } from "../index.ts";
import { createOnvyFake, type FakeOptions } from "../testing.ts";
import { handlerOf } from "./handlers.ts";

const start = "2026-03-05T12:00:00Z";
const path = { user_id: "avery" };

function begin(options: FakeOptions = {}) {
  const fake = createOnvyFake({ now: start, seed: 1, ...options });
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch, maxRetries: 0 });
  return { fake, onvy };
}

function withUser(options: FakeOptions = {}) {
  const made = begin(options);
  made.fake.users.add({ id: "avery" });
  return made;
}

test("the fake does every operation of the contract, and no other", () => {
  expect(routes.filter(({ id }) => !handlerOf(id)).map(({ id }) => id)).toEqual([]);
});

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

describe("AI summaries", () => {
  test("are made of a meal that was sent, in words or as a photo", async () => {
    const { fake, onvy } = withUser();
    const data = { meal_time: start, description: "Banana shake" };
    const body = { type: "meal", data } as const;
    const summary = await unwrap(onvy.POST("/users/{user_id}/ai/summaries", { params: { path }, body }));
    expect(summary).toMatchObject({
      name: "MealSummary",
      is_custom: true,
      llm_output: { title: "Banana shake" },
    });
    const at = { path: { ...path, summary_id: summary.id } };
    expect(await unwrap(onvy.GET("/users/{user_id}/ai/summaries/{summary_id}", { params: at }))).toEqual(
      summary,
    );
    const photo = { meal_time: start, image_base64: "data:image/png;base64,AA==" };
    const shown = { type: "meal", data: photo } as const;
    const other = await unwrap(onvy.POST("/users/{user_id}/ai/summaries", { params: { path }, body: shown }));
    expect(other.llm_output?.title).toBe("A meal, from a photo");
    expect(fake.summaries.of("avery")).toEqual([summary, other]);
  });

  test("of other kinds come from ONVY itself", async () => {
    const { fake, onvy } = withUser();
    const added = fake.summaries.add("avery", { name: "DailySummary", id: "aisummary_1" });
    const made = fake.summaries.create("avery", { name: "WeeklySummary" });
    expect([fake.summaries.get("aisummary_1"), fake.summaries.get(made.id)]).toEqual([added, made]);
    expect(fake.summaries.get("aisummary_2")).toBeUndefined();
    const params = { path: { ...path, summary_id: "aisummary_2" } };
    const { error } = await onvy.GET("/users/{user_id}/ai/summaries/{summary_id}", { params });
    expect(error?.status).toBe(404);
  });
});

describe("custom records", () => {
  const type = {
    id: "iron_panel_v1",
    data_jsonschema: {
      type: "object",
      required: ["ferritin"],
      properties: { ferritin: { type: "number" }, notes: { type: "array", items: { type: "string" } } },
    },
  };
  const record = (data: Record<string, unknown>) => ({ custom_records_type_id: type.id, data });
  const create = "/users/{user_id}/custom_records";

  test("are created under an id that a client may choose, listed by type, and read", async () => {
    const { fake, onvy } = withUser();
    const stored = fake.recordTypes.add(type);
    const params = { path: { type_id: type.id } };
    expect(await unwrap(onvy.GET("/custom_records_types/{type_id}", { params }))).toEqual(stored);
    expect(fake.recordTypes.get(type.id)).toEqual(stored);
    const made = await unwrap(onvy.POST(create, { params: { path }, body: record({ ferritin: 48 }) }));
    expect(made).toMatchObject({ ...record({ ferritin: 48 }), project_id: "proj_fake", user_id: "avery" });
    const body = { ...record({ ferritin: 51 }), id: "mine", created_at: "2020-01-01T00:00:00Z" };
    const mine = await unwrap(onvy.POST(create, { params: { path }, body }));
    expect(mine).toMatchObject({ id: "mine", created_at: start });
    const at = { path: { ...path, record_id: "mine" } };
    expect(await unwrap(onvy.GET("/users/{user_id}/custom_records/{record_id}", { params: at }))).toEqual(
      mine,
    );
    expect((await onvy.POST(create, { params: { path }, body })).error?.status).toBe(409);
    const other = fake.records.add("avery", { custom_records_type_id: "other", data: {} });
    const of = async (custom_records_type_id?: string) => {
      const query = custom_records_type_id === undefined ? {} : { custom_records_type_id };
      return (await unwrap(onvy.GET(create, { params: { path, query } }))).records;
    };
    expect(await of()).toEqual([made, mine, other]);
    expect(await of("other")).toEqual([other]);
    expect(fake.records.of("avery")).toEqual([made, mine, other]);
  });

  test("must match the JSON Schema of their type, which is read without eval", async () => {
    const { fake, onvy } = withUser();
    fake.recordTypes.add(type);
    const send = async (data: Record<string, unknown>) =>
      (await onvy.POST(create, { params: { path }, body: record(data) })).error;
    expect(await send({ ferritin: "high" })).toMatchObject({
      status: 422,
      body: { violations: [{ location: ["request", "body", "data", "ferritin"], rule: "type" }] },
    });
    expect(await send({ ferritin: 1, notes: [1] })).toMatchObject({
      body: { violations: [{ location: ["request", "body", "data", "notes", "0"], rule: "type" }] },
    });
    expect(await send({})).toMatchObject({ body: { violations: [{ rule: "required" }] } });
    expect(await send({ ferritin: 1 })).toBeUndefined();
    expect(() => fake.records.add("avery", record({}))).toThrow(
      "This seed breaks its type: request/body/data breaks required of its record type.",
    );
  });

  test("of a type that nobody stored are accepted, or refused: which is not documented", async () => {
    const body = record({ anything: true });
    const { onvy } = withUser();
    expect((await onvy.POST(create, { params: { path }, body })).error).toBeUndefined();
    const strict = withUser({ unknownType: "refuse" });
    const { error } = await strict.onvy.POST(create, { params: { path }, body });
    expect(error).toMatchObject({ status: 422, body: { violations: [{ rule: "exists" }] } });
  });
});

describe("chat", () => {
  const body = { messages: [{ role: "user", content: "How did I sleep?" }, {}] };
  const create = "/users/{user_id}/chat/completions";

  test("answers, and stores the answer, which can be read, listed and changed", async () => {
    const { fake, onvy } = withUser({ answer: ({ messages }) => `You asked ${messages.length} things.` });
    const made = await unwrap(onvy.POST(create, { params: { path }, body: { ...body, model: "coach" } }));
    expect(made).toMatchObject({
      created: Date.parse(start) / 1000,
      model: "coach",
      choices: [{ index: 0, message: { role: "assistant", content: "You asked 2 things." } }],
      usage: { prompt_tokens: 4, completion_tokens: 4, total_tokens: 8 },
    });
    const params = { path: { ...path, completion_id: made.id } };
    const one = "/users/{user_id}/chat/completions/{completion_id}";
    expect(await unwrap(onvy.GET(one, { params }))).toEqual(made);
    const changed = { ...made, id: "another", choices: [] };
    expect(await unwrap(onvy.PATCH(one, { params, body: changed }))).toEqual({ ...made, choices: [] });
    expect((await unwrap(onvy.GET(create, { params: { path } }))).messages).toEqual([
      { ...made, choices: [] },
    ]);
    expect(fake.completions.of("avery")).toHaveLength(1);
  });

  test("has a model and an answer of the fake's own, unless told otherwise", async () => {
    const { fake, onvy } = withUser();
    const made = await unwrap(onvy.POST(create, { params: { path }, body }));
    expect(made.model).toBe("fake");
    expect(made.choices[0]?.message?.content).toContain("the fake's answer");
    expect(fake.completions.add("avery", { ...made, id: "chatcmpl_1" }).id).toBe("chatcmpl_1");
  });
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

describe("credentials", () => {
  const credentials = { key_a: "proj_a", key_b: "proj_b", "client:secret": "proj_a" };

  test("open their own project and no other", async () => {
    const fake = createOnvyFake({ projectId: "proj_a", credentials });
    fake.users.add({ id: "avery" });
    const read = (apiKey: string) =>
      createOnvyClient({ apiKey, fetch: fake.fetch }).GET("/users/{user_id}", { params: { path } });
    expect((await read("key_a")).data?.id).toBe("avery");
    expect((await read("key_b")).error?.status).toBe(404);
    expect((await read("key_c")).error?.status).toBe(401);
    expect((await read("toString")).error?.status).toBe(401);
    expect(fake.project("proj_b").users.add({ id: "rowan" }).id).toBe("rowan");
    expect(fake.users.get("rowan")).toBeUndefined();
  });

  const token = (fake: ReturnType<typeof createOnvyFake>, projectId: string, clientSecret = "secret") =>
    serverToken({ projectId, clientId: "client", clientSecret, fetch: fake.fetch });

  test("buy a token, which ends by the clock", async () => {
    const fake = createOnvyFake({ now: start, projectId: "proj_a", credentials });
    const bought = await token(fake, "proj_a")();
    const onvy = createOnvyClient({ accessToken: bought, fetch: fake.fetch });
    expect((await onvy.GET("/users")).error).toBeUndefined();
    await fake.clock.advance(899_999);
    expect((await onvy.GET("/users")).error).toBeUndefined();
    await fake.clock.advance(1);
    expect((await onvy.GET("/users")).error?.status).toBe(401);
  });

  test("of another project or with another secret buy none", async () => {
    const fake = createOnvyFake({ projectId: "proj_a", credentials });
    await expect(token(fake, "proj_b")()).rejects.toMatchObject({ status: 401 });
    await expect(token(fake, "proj_a", "wrong")()).rejects.toMatchObject({ status: 401 });
  });

  test("are any, unless some are named; a token opens the project that it was bought for", async () => {
    const fake = createOnvyFake();
    fake.project("proj_x").users.add({ id: "avery" });
    const onvy = createOnvyClient({ accessToken: token(fake, "proj_x"), fetch: fake.fetch });
    expect((await unwrap(onvy.GET("/users"))).users).toHaveLength(1);
    const other = createOnvyClient({ accessToken: "any", fetch: fake.fetch });
    expect((await unwrap(other.GET("/users"))).users).toEqual([]);
  });
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
