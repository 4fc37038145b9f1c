import { describe, expect, test } from "vitest";
import { path, start, withUser } from "../../../test/begin.ts";
import { unwrap } from "../../index.ts";

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
