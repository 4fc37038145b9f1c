/** The app as a person uses it: one command, a real browser, and the fake's page beside it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
let app: ChildProcess;
let browser: Browser;
let plate = "";
let state = "";
const problems: string[] = [];

async function open(url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(url);
  return page;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  await mkdir("reports", { recursive: true });
  const port = await freePort();
  const { ONVY_API_KEY: _, ...env } = process.env;
  app = spawn(process.execPath, ["src/main.ts"], { env: { ...env, PORT: String(port) } });
  let said = "";
  // Left open: who writes to a closed pipe ends.
  for await (const data of app.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += data;
    if (said.includes("Plate is on")) break;
  }
  plate = `http://localhost:${port}`;
  state = /http:\S+\/fake/.exec(said)?.[0] ?? "";
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags.split(" ") });
});

afterAll(async () => {
  await browser?.close();
  app?.kill();
  if (app && app.exitCode === null) await once(app, "exit");
});

test("sign up, log a meal with a photo, hear of its analysis, ask: all of it against the fake", async () => {
  const page = await open(plate);
  await page.getByLabel("Your name").fill("Mira");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("heading", { name: "Hello, Mira" }).waitFor();
  await page.getByLabel("What was it?").fill("Lentil soup <with> bread");
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";
  const photo = { name: "lunch.png", mimeType: "image/png", buffer: Buffer.from(png, "base64") };
  await page.getByLabel("A photo").setInputFiles(photo);
  await page.getByRole("button", { name: "Log it" }).click();
  await page.getByText("Being looked at").waitFor();
  // The photo comes from the link that ONVY gave, and is one.
  await expect
    .poll(() => page.locator("li img").evaluate((img) => (img as HTMLImageElement).naturalWidth))
    .toBe(1);

  const fake = await open(state);
  await fake.getByText("Lentil soup <with> bread", { exact: true }).waitFor();
  await fake.getByRole("button", { name: "Complete" }).click();
  await fake.getByText("complete", { exact: true }).waitFor();
  await fake.getByText("meals:updated").first().waitFor();
  await fake.screenshot({ path: "reports/fake.png", fullPage: true });

  await page.reload();
  await page.getByText("450 kcal · 35 g protein").waitFor();
  await page.getByLabel("Your question").fill("Was it enough?");
  await page.getByRole("button", { name: "Ask" }).click();
  await page.getByText("This is the fake's answer").waitFor();
  await page.screenshot({ path: "reports/plate.png", fullPage: true });
  expect(problems).toEqual([]);
});

test("the fake's page sends an event, fails a call, and shows what came in by itself", async () => {
  const fake = await open(state);
  const before = await fake.locator("section").nth(1).locator("tbody tr").count();
  await fake.getByLabel("Event").selectOption("ai_summaries:created");
  await fake.getByRole("textbox", { name: "Id" }).fill("aisummary_none");
  await fake.getByRole("button", { name: "Send this event" }).click();
  await expect.poll(() => fake.locator("section").nth(1).locator("tbody tr").count()).toBe(before + 1);
  await fake.getByLabel("The next").selectOption("POST /users/{user_id}/chat/completions");
  await fake.getByLabel("ends in").selectOption("html");
  await fake.getByRole("button", { name: "Fail it" }).click();
  await fake.getByRole("heading", { name: "A fake ONVY" }).waitFor();
  // Someone else calls; the page looks once a second.
  const { origin } = new URL(state);
  await fetch(`${origin}/users/nobody`, { headers: { "X-API-Key": "key" } });
  await fake.getByRole("cell", { name: "/users/nobody" }).waitFor();
  await fake.getByRole("button", { name: "Begin again" }).click();
  await fake.getByText("Nothing yet: send").waitFor();
  expect(problems).toEqual([]);
});
