/**
 * Calls a second through the client, one after another, in one run: the fake in process and on a port, Prism on a port,
 * and MSW with handlers that answer the same bodies without looking. Run `pnpm --filter @onvy/client partners` first,
 * which installs MSW. Rounds take turns; the median counts.
 */
import { createOnvyClient, type OnvyClient, unwrap } from "@onvy/client";
import { createOnvyFake } from "@onvy/client/testing";
import { serveFake } from "@onvy/client/testing/server";
import { startMock } from "@onvy/mock/prism";

const seconds = Number(process.argv[2] ?? 1);
const rounds = 5;
const partners = new URL("../../../packages/client/partners/node_modules/msw/lib/", import.meta.url);
const { http, HttpResponse } = await import(`${partners}core/index.js`);
const { setupServer } = await import(`${partners}node/index.js`);

const fakes = () => createOnvyFake({ examples: true, repeatedId: "replace" });
const served = await serveFake(fakes());
const prism = await startMock();
const user = { ...fakes().users.get("northlight_4821") };
const intercepted = "https://production.api.onvy.health";
const msw = setupServer(
  http.get(`${intercepted}/users/:id`, () => HttpResponse.json(user)),
  http.post(`${intercepted}/users`, () => HttpResponse.json(user, { status: 201 })),
);

const contenders = {
  "the fake, in process": createOnvyClient({ apiKey: "k", fetch: fakes().fetch }),
  "MSW 3, static handlers, in process": createOnvyClient({ apiKey: "k" }),
  "the fake, on a port": createOnvyClient({ apiKey: "k", baseUrl: served.url }),
  "Prism, on a port": createOnvyClient({ apiKey: "k", baseUrl: prism.url }),
};
const results = Object.entries(contenders).map(([name, onvy]) => ({ name, onvy, rates: [] as number[] }));
for (let round = 0; round < rounds; round++) {
  for (const { name, onvy, rates } of results) {
    const isMsw = name.startsWith("MSW");
    if (isMsw) msw.listen();
    rates.push(await measure(onvy));
    if (isMsw) msw.close();
  }
}
for (const { name, rates } of results) {
  const [median = 0] = rates.sort((one, other) => one - other).slice(rounds >> 1);
  const rate = Math.round(median).toLocaleString("en");
  console.log(`${name.padEnd(38)}${rate.padStart(10)} calls/s`);
}
await served.close();
await prism.close();

/** A read and a write by turns, for the time given, after a warm-up. */
async function measure(onvy: OnvyClient): Promise<number> {
  const params = { path: { user_id: "northlight_4821" } };
  const pair = async (): Promise<void> => {
    await unwrap(onvy.GET("/users/{user_id}", { params }));
    await unwrap(onvy.POST("/users", { body: { id: "northlight_4821", language: "en", tz_offset: 3600 } }));
  };
  for (let index = 0; index < 20; index++) await pair();
  const begin = performance.now();
  let calls = 0;
  for (; performance.now() - begin < seconds * 1000; calls += 2) await pair();
  return calls / ((performance.now() - begin) / 1000);
}
