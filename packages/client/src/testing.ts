/** `@onvy/client/testing`: ONVY without a network, for the tests of what is built on it. */
export type { FakeChoices } from "./testing/choices.ts";
export type { FakeClock } from "./testing/clock.ts";
export type { Failure, FailureName, OperationName } from "./testing/failures.ts";
export { createOnvyFake, type FakeOptions, type OnvyFake } from "./testing/fake.ts";
export type { FakeRequest } from "./testing/fetch.ts";
export type { FakeProject } from "./testing/project.ts";
export type { FakeDelivery, FakeEvent, FakeWebhooks } from "./testing/webhooks/outbox.ts";
export type { WebhookTarget } from "./testing/webhooks/send.ts";
export { signWebhook } from "./testing/webhooks/sign.ts";
