/** The test of an app, as its author writes it: no network, no account, no second process. */
import { same } from "./expect.mjs";

export async function rehearse({ client, webhooks, testing }) {
  const { createOnvyClient, unwrap } = client;
  const [secret, seen] = ["a secret of the program", []];
  const to = async (request) => {
    const body = await request.arrayBuffer();
    const { events } = await webhooks.verifyWebhook({ body, headers: request.headers, secrets: secret });
    seen.push(...events.map(({ name }) => name));
  };
  const fake = testing.createOnvyFake({ webhook: { to, secret } });
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch, dangerouslyAllowBrowser: true });
  const { id: user_id } = await unwrap(onvy.POST("/users", { body: { id: "northlight_4821" } }));
  const params = { path: { user_id } };
  const body = { meal_time: "2026-03-05T12:20:00Z", description: "Lentil soup" };
  const { id } = await unwrap(onvy.POST("/users/{user_id}/nutrition/meals", { params, body }));
  fake.meals.complete(id);
  await fake.webhooks.settled();
  same(seen, ["users:created", "ai_summaries:created", "meals:updated"], "the fake's events");
  const { meals } = await unwrap(onvy.GET("/users/{user_id}/nutrition/meals", { params }));
  same(
    meals.map(({ title }) => title),
    ["Lentil soup"],
    "the analysed meal",
  );
}
