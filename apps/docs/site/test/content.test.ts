/** What pages hold, with JavaScript off and on paper. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationAddress } from "../../src/addresses.ts";
import { measures, ranked, readBench } from "../../src/markdown/cost.ts";
import { readReference } from "../../src/model/reference.ts";
import { deadLinks, hiddenWithoutScripts } from "./checks.ts";
import { executable, launch } from "./chromium.ts";
import { builtSite, subPath, subPathSite } from "./places.ts";
import { openSite, type SiteUnderTest } from "./site.ts";

const reference = readReference();
let site: SiteUnderTest;
beforeAll(async () => {
  site = await openSite(builtSite);
});
afterAll(() => site.close());

test("every operation, webhook and schema has a page", () => {
  const expected = [
    ...reference.operations.map(({ slug }) => operationAddress(slug)),
    ...reference.schemas.map(({ slug }) => `/schemas/${slug}/`),
  ];
  expect(reference.operations).toHaveLength(26);
  expect(expected.filter((address) => !site.pages.includes(address))).toEqual([]);
});

test("every link and anchor leads somewhere, and nothing is loaded from another host", async () => {
  expect(await deadLinks(site)).toEqual([]);
});

test("under a sub-path, every link and anchor leads somewhere", async () => {
  const below = await openSite(subPathSite, subPath);
  expect(below.pages).toEqual(site.pages);
  expect(await deadLinks(below)).toEqual([]);
  await below.close();
});

test("each page has a title, a description and an address of its own", async () => {
  const heads = await Promise.all(
    site.pages.map(async (address) => {
      const html = await site.html(address);
      const content = (pattern: RegExp) => pattern.exec(html)?.[1] ?? `none on ${address}`;
      return {
        title: content(/<title>([^<]+)<\/title>/),
        description: content(/<meta name="description" content="([^"]+)"/),
        social: content(/<meta property="og:description" content="([^"]+)"/),
        canonical: content(/<link rel="canonical" href="([^"]+)"/),
        data: JSON.parse(content(/<script type="application\/ld\+json">(.*?)<\/script>/s)).url,
      };
    }),
  );
  for (const key of ["title", "description", "social", "canonical", "data"] as const)
    expect(new Set(heads.map((head) => head[key])).size, key).toBe(site.pages.length);
  expect(heads.every(({ canonical, data }) => canonical === data)).toBe(true);
});

test("the page of costs has each value of the committed measurement", async () => {
  const bench = readBench();
  if (bench === undefined) throw new Error("packages/client/bench/RESULTS.json is gone");
  const cells = (await site.html("/cost/")).replaceAll(/>\s+</g, "><");
  const missing = measures.flatMap((measure) =>
    ranked(bench, measure)
      .map(({ name, value }) => `>${name}</th><td>${value.toFixed(measure.digits)}</td>`)
      .filter((row) => !cells.includes(row)),
  );
  expect(missing).toEqual([]);
});

test("the reference in one file sends no telemetry and may load nothing", async () => {
  const html = await (await fetch(`${site.url}/reference.html`)).text();
  expect(html).toMatch(/disableTelemetry":\s*true/);
  expect(html).toContain("default-src 'none'");
  for (const { title } of reference.operations) expect(html).toContain(title);
});

describe.skipIf(executable === undefined)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("each operation's page shows its fields, samples and answer without JavaScript", async () => {
    expect(await hiddenWithoutScripts(browser, site, reference.operations)).toEqual([]);
  });

  test("on paper, an operation shows its fields, folded ones too", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/operations/create-user/`);
    const visible = (id: string) =>
      page.evaluate(
        (name) =>
          document
            .getElementById(name)
            ?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
        id,
      );
    expect(await visible("request.thresholds.ftp")).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await visible("request.tz_offset")).toBe(true);
    expect(await visible("request.thresholds.ftp")).toBe(true);
    const paper = await page.pdf();
    expect(paper.length).toBeGreaterThan(20_000);
    await page.close();
  });
});
