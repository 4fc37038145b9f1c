import { createOnvyClient } from "@onvy/client";
import { createOnvyFake, type OnvyFake } from "@onvy/client/testing";
import { beforeEach, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { openStore } from "./store.ts";

const secret = "a secret of the tests";
let fake: OnvyFake;
let visit: (path: string, form?: Record<string, string | File>) => Promise<{ status: number; page: string }>;

beforeEach(() => {
  fake = createOnvyFake({ answer: ({ messages }) => `You asked: ${messages[0]?.content}` });
  const onvy = createOnvyClient({ apiKey: "key", fetch: fake.fetch, maxRetries: 0 });
  const app = createApp({ onvy, store: openStore(":memory:"), webhookSecrets: [secret], cookieSecret: "c" });
  fake.webhooks.connect({
    to: (request) => app.fetch(new Request("http://app.test/hooks", request)),
    secret,
  });
  let cookie = "";
  visit = async (path, form) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(form ?? {})) body.set(name, value);
    const init = form ? { method: "POST", body } : {};
    const response = await app.request(path, { ...init, headers: { cookie } });
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
    if (response.status === 303) return visit("/");
    return { status: response.status, page: await response.text() };
  };
});

const user = () => fake.users.all()[0]?.id ?? "";
const photo = new File([new Uint8Array([137, 80, 78, 71])], "lunch.png", { type: "image/png" });

test("whoever signs up has a day of their own", async () => {
  expect((await visit("/")).page).toContain("Your name");
  const { page } = await visit("/sign-up", { name: "Mira & Co" });
  expect(page).toContain("Hello, Mira &amp; Co");
  expect(page).toContain("Nothing logged yet.");
  expect(fake.users.all()).toMatchObject([{ firstname: "Mira & Co" }]);
});

test("a meal with a photo is logged, and its analysis shown once ONVY has told of it", async () => {
  await visit("/sign-up", { name: "Mira" });
  expect((await visit("/meals", { description: "Lentil soup", photo })).page).toContain("Being looked at");
  const [meal] = fake.meals.of(user());
  expect(meal?.image_url).toBeDefined();
  fake.meals.complete(meal?.id ?? "", { calories: 490 });
  await fake.webhooks.settled();
  const { page } = await visit("/");
  expect(page).toContain("490 kcal · 35 g protein");
  expect(page).toContain("1 meal, 490 kcal so far.");
  expect(page).toContain("What the fake says about: Lentil soup");
});

test("a photo alone is a meal; nothing is none; a failed analysis says why", async () => {
  await visit("/sign-up", { name: "Mira" });
  expect((await visit("/meals", { description: "" })).status).toBe(400);
  await visit("/meals", { photo });
  fake.meals.fail(fake.meals.of(user())[0]?.id ?? "", "No food could be recognised.");
  await fake.webhooks.settled();
  expect((await visit("/")).page).toContain("No food could be recognised.");
});

test("the day's summary takes the place of the app's own sum", async () => {
  await visit("/sign-up", { name: "Mira" });
  fake.summaries.create(user(), {
    name: "DailySummary",
    llm_output: { title: "A steady day.", text: "Sleep well." },
  });
  await fake.webhooks.settled();
  expect((await visit("/")).page).toContain("<strong>A steady day.</strong> Sleep well.");
});

test("a question gets an answer, and both stay", async () => {
  await visit("/sign-up", { name: "Mira" });
  expect((await visit("/chat", { question: "Was it enough?" })).page).toContain(
    "<dd>You asked: Was it enough?</dd>",
  );
});

test("a delivery that comes twice is handled once, and one that failed is handled when it comes again", async () => {
  await visit("/sign-up", { name: "Mira" });
  await visit("/meals", { description: "Soup" });
  await fake.webhooks.settled();
  const asked = () =>
    fake.requests.filter(({ method, target }) => method === "GET" && target.endsWith("/meals")).length;
  fake.webhooks.duplicate();
  fake.meals.complete(fake.meals.of(user())[0]?.id ?? "");
  await fake.webhooks.settled();
  expect(asked()).toBe(1);
  fake.fail("GET /users/{user_id}/nutrition/meals", { status: 503 });
  fake.webhooks.send("meals:updated", { userId: user() });
  await fake.webhooks.settled();
  expect(fake.webhooks.deliveries.at(-1)?.attempts).toMatchObject([{ status: 500 }]);
  await fake.clock.advance(1_000);
  await fake.webhooks.settled();
  expect(fake.webhooks.deliveries.at(-1)?.attempts).toMatchObject([{ status: 500 }, { status: 204 }]);
});

test("a forged delivery, and one about another app's user, change nothing", async () => {
  await visit("/sign-up", { name: "Mira" });
  await fake.webhooks.settled();
  const before = fake.requests.length;
  fake.webhooks.send("meals:updated", { userId: "someone else's" });
  await fake.webhooks.settled();
  fake.webhooks.rotate("the secret of an attacker");
  fake.webhooks.send("meals:updated", { userId: user() });
  await fake.webhooks.settled();
  expect(fake.webhooks.deliveries.slice(-2).map(({ attempts }) => attempts[0]?.status)).toEqual([204, 400]);
  expect(fake.requests).toHaveLength(before);
});

test("when ONVY fails, the person is told and nothing is lost of the page", async () => {
  fake.fail("POST /users", "html");
  expect((await visit("/sign-up", { name: "Mira" })).status).toBe(502);
  await visit("/sign-up", { name: "Mira" });
  fake.fail("POST /users/{user_id}/nutrition/meals", { status: 429 });
  const refused = await visit("/meals", { description: "Soup" });
  expect(refused.page).toContain("Too many people are eating.");
  fake.fail("POST /users/{user_id}/chat/completions", "cut-off");
  expect((await visit("/chat", { question: "Why?" })).page).toContain("That did not work.");
});

test("who has not signed up, or forges a cookie, begins at the beginning", async () => {
  expect((await visit("/meals", { description: "Soup" })).page).toContain("Your name");
  expect((await visit("/chat", { question: "Who am I?" })).page).toContain("Your name");
  expect((await visit("/sign-up", { name: " " })).status).toBe(400);
});
