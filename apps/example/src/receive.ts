import { type OnvyClient, paginate, unwrap } from "@onvy/client";
import type { WebhookEvent } from "@onvy/client/webhooks";
import { webhookReceiver } from "@onvy/client/webhooks/receivers";
import type { Store } from "./store.ts";

/** Receives ONVY's deliveries: verified, each handled once, and answered with 500 when it shall come again. */
export function receiver(
  onvy: OnvyClient,
  store: Store,
  secrets: readonly string[],
): (request: Request) => Promise<Response> {
  return webhookReceiver({
    secrets,
    store: store.deliveries,
    onEvent: (event) => handle(onvy, store, event),
  });
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
