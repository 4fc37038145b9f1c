/** `@onvy/client/webhooks/receivers`: for servers that receive ONVY's webhooks. */
export { type Answer, type DeliveryStore, type ReceiverOptions, receiveWebhook } from "./webhooks/receive.ts";
export { fastifyWebhookReceiver, nodeWebhookReceiver, webhookReceiver } from "./webhooks/servers.ts";
