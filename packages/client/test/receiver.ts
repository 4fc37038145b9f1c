import { createOnvyClient, unwrap } from "../src/index.ts";
import { createOnvyFake, type FakeOptions, type WebhookTarget } from "../src/testing.ts";
import { verifyWebhook, type WebhookDelivery } from "../src/webhooks.ts";
import { start } from "./begin.ts";

export const secret = "a secret of sixteen characters";

/** A receiver that verifies as a consumer does, and answers with the statuses it was given, then 204. */
export function beginReceiving(webhook: Partial<WebhookTarget> = {}, options: FakeOptions = {}) {
  const received: WebhookDelivery[] = [];
  const answers: number[] = [];
  const secrets = [secret];
  const to = async (request: Request) => {
    const input = { body: await request.arrayBuffer(), headers: request.headers, secrets };
    received.push(await verifyWebhook(input));
    return new Response(null, { status: answers.shift() ?? 204 });
  };
  const fake = createOnvyFake({ now: start, webhook: { to, secret, ...webhook }, ...options });
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch });
  const create = (id: string) => unwrap(onvy.POST("/users", { body: { id } }));
  const names = () => received.map(({ events }) => events.map(({ name, data }) => `${name} ${data?.id}`));
  return { fake, onvy, received, answers, secrets, create, names };
}
