/** The names that ONVY's documentation shows. It speaks of more families than it names events, so others will come. */
export type WebhookEventName =
  | "users:created"
  | "users.data_syncs:updated"
  | "daily_records:created"
  | "daily_records:updated"
  | "daily_records:deleted"
  | "ai_summaries:created"
  | "meals:updated"
  | "batch.succeeded";

/** Any other name: a `string` that leaves the known ones visible to an editor. */
type OtherEventName = string & Record<never, never>;

interface EventNamed<Name extends string> {
  name: Name;
  /** The customer's id of the user, if the event is about one. */
  user_id?: string;
  /** Only `id` is documented: the stable id of the resource. */
  data?: { id?: string; [field: string]: unknown };
  /** Where the full payload of a large event lies: see `fetchExternal`. */
  url?: string;
}

/** One event. A union by name: a `switch` over `name` narrows, and needs a default for the names to come. */
export type WebhookEvent =
  | { [Name in WebhookEventName]: EventNamed<Name> }[WebhookEventName]
  | EventNamed<OtherEventName>;

/** What one delivery brings: at most 10 events, at least once. */
export interface WebhookDelivery {
  /** Unique to this delivery: see `deliveryKey`. */
  id: string;
  created_at: string;
  project_id: string;
  org_id?: string;
  api_version: number;
  events: WebhookEvent[];
}
