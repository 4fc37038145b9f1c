/** How soon a reader sees a page, beside the reference in one file, in the same run of the same browser. */
import { writeFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readReference } from "../../src/model/reference.ts";
import { executable, launch } from "./chromium.ts";
import { openVisit, type Screen } from "./paint.ts";
import { builtSite } from "./places.ts";
import { openSite, type SiteUnderTest } from "./site.ts";

/** The screens of Lighthouse's two presets. */
const phone: Screen = { width: 412, height: 823 };
const desktop: Screen = { width: 1350, height: 940 };

/**
 * The largest paint says something of a deep link only where what it leads to is larger than the one-file page's
 * introduction, which that page paints first: on a desktop this operation's answer is. On a phone nothing is.
 */
const pages = { own: "/operations/create-user/", file: "/reference.html#operation/createUser" };

/** The first words of the operation's description, which both pages show. */
const words =
  readReference()
    .operations.find(({ id }) => id === "createUser")
    ?.description.split("`")[0]
    ?.trim() ?? "none";

describe.skipIf(executable === undefined)("a deep link, on a slow line and a slow processor,", () => {
  let browser: Browser;
  let site: SiteUnderTest;
  const results: Record<string, unknown> = {};
  beforeAll(async () => {
    site = await openSite(builtSite);
    browser = await launch();
  });
  afterEach(() => console.log("on a slow line, ms:", results));
  afterAll(async () => {
    await writeFile(new URL("../../reports/paint.json", import.meta.url), JSON.stringify(results));
    await browser?.close();
    await site.close();
  });

  test("shows on a phone what it leads to in at most a quarter of the one-file page's time", async () => {
    const ratio = await compare("phone, text on screen", async (address) => {
      const visit = await openVisit(browser, site.url + address, phone);
      const time = await visit.shown(words);
      await visit.close();
      return time;
    });
    expect(ratio).toBeLessThanOrEqual(0.25);
  });

  test("has on a desktop its largest paint in at most a quarter of the one-file page's time", async () => {
    const ratio = await compare("desktop, largest paint", async (address) => {
      const visit = await openVisit(browser, site.url + address, desktop);
      await visit.shown(words);
      const time = await visit.largest();
      await visit.close();
      return time;
    });
    expect(ratio).toBeLessThanOrEqual(0.25);
  });

  async function compare(name: string, measure: (address: string) => Promise<number>): Promise<number> {
    const page = await median(() => measure(pages.own));
    const file = await median(() => measure(pages.file));
    const ratio = Number((page / file).toFixed(3));
    results[name] = { page, file, ratio };
    return ratio;
  }
});

async function median(measure: () => Promise<number>): Promise<number> {
  const values = [await measure(), await measure(), await measure()];
  return values.sort((a, b) => a - b)[1] as number; // there are three
}
