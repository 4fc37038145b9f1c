import { safely } from "../safely.ts";
import { OnvyWebhookError } from "./error.ts";
import type { WebhookDelivery, WebhookEvent } from "./types.ts";
import { deliveryKey, verifyWebhook, type WebhookInput } from "./verify.ts";

/** Remembers deliveries, so that a repeated one is handled once: a table with a unique key, or a cache with a day to live. */
export interface DeliveryStore {
  /** Takes a key; gives false if it was taken already. It must be one step, for two servers may ask at once. */
  add(key: string): boolean | PromiseLike<boolean>;
  /** Gives a key back after a failure, so that ONVY's next attempt is handled. */
  delete(key: string): unknown;
}

/** What every receiver is told. */
export interface ReceiverOptions {
  /** The webhook's `hmac_secret`; several while it is being rotated. */
  secrets: WebhookInput["secrets"];
  /** Without one, a delivery that comes twice is handled twice. */
  store?: DeliveryStore | undefined;
  /** Called for each event of a verified delivery, one after the other. What it throws makes ONVY try again. */
  onEvent(event: WebhookEvent, delivery: WebhookDelivery): unknown;
  /** Hears of what was refused and of what failed; nothing is logged otherwise. */
  onError?: ((error: unknown) => void) | undefined;
}

/** What to answer: 204 handled (or handled before), 400 refused, 500 to be tried again. The text is the reason. */
export interface Answer {
  status: 204 | 400 | 500;
  text: string;
}

/** Reasons that are this server's own fault. */
const OWN_FAULTS: readonly string[] = ["parsed-body", "no-secret"];

/**
 * Verifies a delivery, hands over its events, and says what to answer. For a server that `webhookReceiver`,
 * `nodeWebhookReceiver` and `fastifyWebhookReceiver` do not fit. Never rejects.
 */
export async function receiveWebhook(
  { body, headers }: Pick<WebhookInput, "body" | "headers">,
  { secrets, store, onEvent, onError }: ReceiverOptions,
): Promise<Answer> {
  const tell = (error: unknown) => safely(() => onError?.(error));
  let key: string | undefined;
  try {
    const delivery = await verifyWebhook({ body, headers, secrets });
    if (store && !(await store.add(deliveryKey(delivery)))) return { status: 204, text: "" };
    key = deliveryKey(delivery);
    for (const event of delivery.events) await onEvent(event, delivery);
    return { status: 204, text: "" };
  } catch (error) {
    tell(error);
    if (key === undefined && error instanceof OnvyWebhookError) {
      return { status: OWN_FAULTS.includes(error.reason) ? 500 : 400, text: error.reason };
    }
    // ONVY sends again what was answered with 500.
    try {
      if (key !== undefined) await store?.delete(key);
    } catch (cause) {
      tell(cause);
    }
    return { status: 500, text: "failed" };
  }
}
