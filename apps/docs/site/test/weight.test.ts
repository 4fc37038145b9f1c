/** How soon a reader on a phone sees a page, beside the reference in one file, in the same run of the same browser. */
import { writeFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readReference } from "../../src/model/reference.ts";
import { executable, launch } from "./chromium.ts";
import { builtSite } from "./places.ts";
import { openSite, type SiteUnderTest } from "./site.ts";

/** A phone on a slow line, as Lighthouse has it: 1.6 Mbit/s, 150 ms, a quarter of this processor. */
const slowLine = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

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

  test("shows what it leads to in at most a quarter of the one-file page's time", async () => {
    const page = await median(() => shown("/operations/create-meal/"));
    const file = await median(() => shown("/reference.html#/meals/createmeal"));
    const ratio = Number((page.shown / file.shown).toFixed(3));
    console.log("on a phone and a slow line, ms:", { page, file, ratio });
    await writeFile(
      new URL("../../reports/paint.json", import.meta.url),
      JSON.stringify({ page, file, ratio }),
    );
    expect(ratio).toBeLessThanOrEqual(0.25);
  });

  /**
   * When the operation's own text is on the screen, and the browser's largest paint until then. The one-file page paints
   * its introduction first, which is larger than the operation and counts as the largest paint: what the reader asked
   * for comes seconds later, so that is what is compared.
   */
  async function shown(address: string): Promise<Shown> {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    const debug = await context.newCDPSession(page);
    await debug.send("Network.enable");
    await debug.send("Network.emulateNetworkConditions", { offline: false, ...slowLine });
    await debug.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(() => {
      const paints: number[] = [];
      Object.assign(globalThis, { paints });
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) paints.push(startTime);
      }).observe({ type: "largest-contentful-paint", buffered: true });
    });
    await page.goto(site.url + address, { waitUntil: "commit" });
    await page.getByText(words).first().waitFor();
    const seen = await page.evaluate(() => ({
      shown: Math.round(performance.now()),
      largest: Math.round((globalThis as unknown as { paints: number[] }).paints.at(-1) ?? 0),
    }));
    await context.close();
    return seen;
  }
});

interface Shown {
  readonly shown: number;
  readonly largest: number;
}

async function median(measure: () => Promise<Shown>): Promise<Shown> {
  const values = [await measure(), await measure(), await measure()];
  return values.sort((a, b) => a.shown - b.shown)[1] as Shown; // there are three
}
