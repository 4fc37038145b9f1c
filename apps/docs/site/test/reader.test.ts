/** What a reader does: look, search, press keys. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import { found, noises, type Visit, visit } from "./checks.ts";
import { executable, launch } from "./chromium.ts";
import { builtSite, subPath, subPathSite } from "./places.ts";
import { openSite, type SiteUnderTest } from "./site.ts";

const typical = [
  "/",
  "/operations/create-meal/",
  "/guides/start/",
  "/schemas/user/",
  "/evidence/",
  "/proof/",
  "/cost/",
  "/schemas/",
  "/downloads/",
];

describe.skipIf(executable === undefined)("a reader", () => {
  let browser: Browser;
  let site: SiteUnderTest;
  beforeAll(async () => {
    site = await openSite(builtSite);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });

  describe("on any page", () => {
    let visits: ReadonlyMap<string, Visit>;
    beforeAll(async () => {
      visits = await visit(browser, site, site.pages);
    }, 1_200_000);

    test("hears of no error, no policy violation and no other host", () => {
      const heard = [...visits].flatMap(([address, { noises }]) =>
        noises.map((noise) => `${address} ${noise}`),
      );
      expect(visits.size).toBe(site.pages.length);
      expect(heard).toEqual([]);
    });

    test("loads at most 80 kB, compressed", () => {
      const sizes = [...visits]
        .map(([address, { bytes }]) => [bytes, address] as const)
        .sort(([a], [b]) => b - a);
      console.log("heaviest pages, gzip bytes:", sizes.slice(0, 3));
      expect(sizes.filter(([bytes]) => bytes > 80_000)).toEqual([]);
    });

    test("meets no serious barrier, and on no operation with a phone in dark colours", () => {
      expect(
        [...visits].flatMap(([address, visit]) => visit.barriers.map((line) => `${address} ${line}`)),
      ).toEqual([]);
    });
  });

  test("finds the site under a sub-path as well", async () => {
    const below = await openSite(subPathSite, subPath);
    expect(await noises(browser, below, typical)).toEqual([]);
    expect((await found(browser, below, "tz_offset"))[0]).toMatch(/^\//);
    await below.close();
  });

  test.each([
    ["meal", /meal/],
    ["hmac", /receive-webhook|webhooks/],
    ["tz_offset", /user/],
    ["idempotent", /\/guides\//],
  ])("finds %s by keyboard", async (text, where) => {
    const addresses = await found(browser, site, text);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.join("\n")).toMatch(where);
  });

  test("comes first to “Skip to content”, which skips to it", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/operations/get-user/`);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#_top");
    await page.close();
  });

  test("changes the language of samples by keyboard, and finds it so on the next page", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/operations/get-user/`);
    await page.locator("#tab-curl").focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("TypeScript");
    expect(await page.locator("#panel-typescript").isVisible()).toBe(true);
    expect(await page.locator("#panel-curl").isVisible()).toBe(false);
    await page.goto(`${site.url}/operations/list-users/`);
    expect(await page.locator("#panel-typescript").isVisible()).toBe(true);
    expect(await page.locator("#tab-typescript").getAttribute("aria-selected")).toBe("true");
    await page.close();
  });

  test("opens the menu of a phone by keyboard", async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(`${site.url}/guides/start/`);
    const link = page.locator("nav.sidebar a", { hasText: "Evidence" });
    expect(await link.isVisible()).toBe(false);
    await page.locator("button[popovertarget='starlight__sidebar']").focus();
    await page.keyboard.press("Enter");
    expect(await link.isVisible()).toBe(true);
    await page.close();
  });

  test("sees the source of a fact on focus, and comes to its row", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/operations/create-user/`);
    const mark = page.locator("#request\\.tz_offset > .field-head .grade");
    expect(await mark.locator(".tip").isVisible()).toBe(false);
    await page.keyboard.press("Tab");
    await mark.focus();
    expect(await mark.locator(".tip").innerText()).toContain("users/create-a-new-user");
    await page.keyboard.press("Enter");
    await page.waitForURL(/evidence/);
    expect(await page.locator("li:target").innerText()).toContain("CreateUserRequest.tz_offset");
    await page.close();
  });

  test("copies a page as Markdown", async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(`${site.url}/operations/create-fact/`);
    await page.locator("[data-copy-page]").click();
    await page.locator("[data-copy-page]", { hasText: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# Create a fact\n/);
    expect(copied).toContain("`text` (string; required; 1 to 1000 characters)");
    await context.close();
  });

  test("filters the evidence by grade", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/evidence/`);
    const rows = page.locator("[data-grades]");
    const all = await rows.count();
    for (const grade of ["documented", "documented-newer", "inferred"])
      await page.locator(`input[value="${grade}"]`).uncheck();
    const seed = await page.locator("[data-grades]:not([hidden])").count();
    expect(seed).toBeGreaterThan(20);
    expect(seed).toBeLessThan(all);
    expect(await page.locator("[data-filter-count]").innerText()).toBe(`${seed} facts shown`);
    await page.close();
  });

  describe.each([1440, 820, 390])("at a width of %d", (width) => {
    test.each(["light", "dark"] as const)("meets no serious barrier (%s)", async (colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const findings: string[] = [];
      for (const address of typical) {
        await page.goto(site.url + address);
        findings.push(...(await barriers(page)).map((line) => `${address} ${line}`));
      }
      expect(findings).toEqual([]);
      await context.close();
    });
  });
});

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}
