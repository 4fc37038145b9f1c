/** `pnpm --filter @onvy/example app`: against a fake ONVY; with `ONVY_API_KEY`, against staging. */
import { randomUUID } from "node:crypto";
import { serve } from "@hono/node-server";
import { createOnvyClient, type OnvyClient } from "@onvy/client";
import { createApp } from "./app.ts";
import { openStore } from "./store.ts";

const { ONVY_API_KEY, ONVY_BASE_URL = "https://staging.api.onvy.health", PORT = "3000" } = process.env;
const secret = process.env.ONVY_WEBHOOK_SECRET ?? "a secret of the example";
const hooks = `http://localhost:${PORT}/hooks`;

const onvy = ONVY_API_KEY ? createOnvyClient({ baseUrl: ONVY_BASE_URL }) : await onFake();
const app = createApp({
  onvy,
  store: openStore(process.env.DATABASE ?? ":memory:"),
  webhookSecrets: [secret],
  cookieSecret: process.env.COOKIE_SECRET ?? randomUUID(),
});
serve({ fetch: app.fetch, port: Number(PORT) }, () => console.log(`Plate is on http://localhost:${PORT}`));
if (ONVY_API_KEY) console.log(`It lives on ${ONVY_BASE_URL}; have its webhook point at /hooks, over https.`);

/** Loaded only where it is needed: the app itself does not ship the fake. */
async function onFake(): Promise<OnvyClient> {
  const { createOnvyFake } = await import("@onvy/client/testing");
  const { serveFake, withStatePage } = await import("@onvy/client/testing/server");
  const fake = createOnvyFake({ webhook: { to: hooks, secret } });
  const { url } = await serveFake(withStatePage(fake));
  console.log(`It lives on a fake ONVY: see what is stored on ${url}/fake`);
  return createOnvyClient({ apiKey: "any key opens the fake", baseUrl: url });
}
