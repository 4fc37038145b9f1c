/** `@onvy/client/webhooks`: for the receiver of ONVY's webhooks. */
export { OnvyWebhookError, type WebhookErrorReason } from "./webhooks/error.ts";
export { type ExternalOptions, fetchExternal } from "./webhooks/external.ts";
export type { WebhookDelivery, WebhookEvent, WebhookEventName } from "./webhooks/types.ts";
export { deliveryKey, verifyWebhook, type WebhookInput } from "./webhooks/verify.ts";
