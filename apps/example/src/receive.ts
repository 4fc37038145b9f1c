import { type OnvyClient, paginate, unwrap } from "@onvy/client";
import { deliveryKey, OnvyWebhookError, verifyWebhook, type WebhookEvent } from "@onvy/client/webhooks";
import type { Store } from "./store.ts";

/** Receives ONVY's deliveries: verified, each handled once, and answered with 500 when it shall come again. */
export function receiver(
  onvy: OnvyClient,
  store: Store,
  secrets: readonly string[],
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const body = await request.arrayBuffer();
      const delivery = await verifyWebhook({ body, headers: request.headers, secrets: [...secrets] });
      const key = deliveryKey(delivery);
      if (!store.wasHandled(key)) {
        for (const event of delivery.events) await handle(onvy, store, event);
        store.markHandled(key);
      }
      return new Response(null, { status: 204 });
    } catch (error) {
      const refused = error instanceof OnvyWebhookError;
      return new Response(refused ? error.reason : "Come again.", { status: refused ? 400 : 500 });
    }
  };
}

/** An event says what changed, not how: the app asks for what it shows. */
async function handle(onvy: OnvyClient, store: Store, { name, user_id, data }: WebhookEvent): Promise<void> {
  if (user_id === undefined || store.nameOf(user_id) === undefined) return; // Another app of the same project.
  if (name === "meals:updated") {
    const params = { path: { user_id } };
    for await (const page of paginate(onvy, "/users/{user_id}/nutrition/meals", { params }).pages())
      store.saveMeals(page.meals);
  }
  if (name === "ai_summaries:created" && data?.id !== undefined) {
    const params = { path: { user_id, summary_id: data.id } };
    store.saveSummary(
      user_id,
      await unwrap(onvy.GET("/users/{user_id}/ai/summaries/{summary_id}", { params })),
    );
  }
}
