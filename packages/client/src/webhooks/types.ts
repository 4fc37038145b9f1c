import type { components } from "../generated/paths.ts";

type Schemas = components["schemas"];

/** The names that ONVY's documentation shows. It speaks of more families than it names events, so others will come. */
export type WebhookEventName = Schemas["KnownWebhookEventName"];

/** Any other name: a `string` that does not swallow the known ones. */
type OtherEventName = string & Record<never, never>;

type EventNamed<Name extends string> = Omit<Schemas["WebhookEvent"], "name"> & { name: Name };

/** One event. A union by name: a `switch` over `name` knows the documented ones, and needs a default for the others. */
export type WebhookEvent =
  | { [Name in WebhookEventName]: EventNamed<Name> }[WebhookEventName]
  | EventNamed<OtherEventName>;

/** What one delivery brings. The same delivery may come more than once: see `deliveryKey`. */
export type WebhookDelivery = Omit<Schemas["WebhookDelivery"], "events"> & { events: WebhookEvent[] };
