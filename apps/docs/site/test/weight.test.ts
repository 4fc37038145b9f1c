/** How soon a reader sees a page, beside the reference in one file, in the same run of the same browser. */
import { writeFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readReference } from "../../src/model/reference.ts";
import { executable, launch } from "./chromium.ts";
import { builtSite } from "./places.ts";
import { openSite, type SiteUnderTest } from "./site.ts";

/** The first words of the operation's description, which both pages show. */
const words =
  readReference()
    .operations.find(({ id }) => id === "createMeal")
    ?.description.split("`")[0]
    ?.trim() ?? "none";

describe.skipIf(executable === undefined)("a deep link", () => {
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

  test("has its largest paint in at most a quarter of the one-file page's time", async () => {
    const page = await median(() => largestPaint("/operations/create-meal/"));
    const file = await median(() => largestPaint("/reference.html#/meals/createmeal"));
    const ratio = Number((page / file).toFixed(3));
    console.log("largest paint, ms:", { page, file, ratio });
    await writeFile(
      new URL("../../reports/paint.json", import.meta.url),
      JSON.stringify({ page, file, ratio }),
    );
    expect(ratio).toBeLessThanOrEqual(0.25);
  });

  async function largestPaint(address: string): Promise<number> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const paints: number[] = [];
      Object.assign(globalThis, { paints });
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) paints.push(startTime);
      }).observe({ type: "largest-contentful-paint", buffered: true });
    });
    await page.goto(site.url + address);
    // The one-file page draws its operations by script, long after its load event.
    await page.getByText(words).first().waitFor();
    await page.waitForLoadState("networkidle");
    const paint = await page.evaluate(() => (globalThis as unknown as { paints: number[] }).paints.at(-1));
    await context.close();
    return paint ?? Number.NaN;
  }
});

async function median(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < 5; run++) values.push(await measure());
  return values.sort((a, b) => a - b)[2] ?? Number.NaN;
}
