/** The console: off on a published page, on under `dev`, and for servers of this machine only. */
import { type Prism, startMock } from "@onvy/mock/prism";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consoleMark, relay, relayPath } from "../../src/console/relay.ts";
import { type Served, serveSite } from "../../src/serve.ts";
import { executable, launch, watch } from "./chromium.ts";
import { builtSite } from "./places.ts";

let mock: Prism;
let dev: Served;
beforeAll(async () => {
  mock = await startMock();
  const page = (html: string) => html.replace("</head>", `${consoleMark(mock.url)}</head>`);
  dev = await serveSite({ folder: builtSite, besides: relay, page });
});
afterAll(async () => {
  await dev.close();
  await mock.close();
});

describe("the relay", () => {
  const call = { server: "http://127.0.0.1:1", method: "GET", path: "/users", headers: {} };
  const post = (headers: Record<string, string>, body: unknown) =>
    fetch(dev.url + relayPath, { method: "POST", headers, body: JSON.stringify(body) });
  const own = () => ({ origin: dev.url, "content-type": "application/json" });

  test("refuses the page of another site", async () => {
    expect((await post({ ...own(), origin: "https://evil.example" }, call)).status).toBe(403);
    expect((await post({ origin: dev.url, "content-type": "text/plain" }, call)).status).toBe(403);
  });

  test("calls no other machine", async () => {
    for (const server of [
      "https://production.api.onvy.health",
      "http://10.0.0.1",
      "http://127.0.0.1.example",
    ])
      expect((await post(own(), { ...call, server })).status).toBe(403);
    expect((await post(own(), { ...call, server: mock.url, path: "//10.0.0.1/users" })).status).toBe(502);
  });

  test("says that no server runs", async () => {
    const answer = await post(own(), call);
    expect(answer.status).toBe(502);
    expect((await answer.json()).message).toMatch(/^No answer\. Is the server running\?/);
  });
});

describe.skipIf(executable === undefined)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("calls the mock, shows both messages as they travelled, and keeps no key", async () => {
    const page = await browser.newPage();
    const heard = watch(page, dev.url);
    await page.goto(`${dev.url}/operations/create-user/#try`);
    const form = page.locator("[data-console]");
    await form.locator("[name=credential]").fill("a-key-of-mine");
    await form.locator("[data-console-example]").selectOption({ index: 1 });
    await form.locator("button[type=submit]").click();
    await form.getByText("Answered 201").waitFor();
    expect(await form.locator("[data-console-request]").innerText()).toMatch(
      /^POST \/users HTTP\/1\.1\n[\s\S]*x-api-key: a-key-of-mine[\s\S]*"id"/,
    );
    expect(await form.locator("[data-console-answer]").innerText()).toMatch(/^HTTP\/1\.1 201 Created\n/);
    expect(
      await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie])),
    ).not.toContain("a-key-of-mine");
    expect(heard).toEqual([]);
    await page.close();
  });

  test("is off on a published page, which says how to switch it on", async () => {
    const published = await serveSite({ folder: builtSite });
    const page = await browser.newPage();
    await page.goto(`${published.url}/operations/create-user/`);
    expect(await page.locator("[data-console]").isVisible()).toBe(false);
    expect(await page.locator("[data-console-off]").innerText()).toContain("pnpm@12.21.0 dev");
    await page.close();
    await published.close();
  });
});
