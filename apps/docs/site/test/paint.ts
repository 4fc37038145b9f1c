/** A visit of one page on a slow line and a slow processor, with the browser's own times of what it painted. */
import type { Browser } from "playwright-core";

export interface Screen {
  readonly width: number;
  readonly height: number;
}

export interface Visit {
  /** When these words stood on the screen, in ms since the visit began. */
  shown(words: string): Promise<number>;
  /** The browser's largest contentful paint once the page is quiet, in ms. */
  largest(): Promise<number>;
  close(): Promise<void>;
}

/** Lighthouse's slow line: 1.6 Mbit/s and 150 ms; and a quarter of this processor. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const slowdown = 4;
/** Loaded, and for so long neither a larger paint nor a task of 50 ms: nothing more is to come. */
const quiet = 3000;

/** What the page notes of itself, from its first moment on. */
interface Notes {
  largest: number;
  lastEvent: number;
}

export async function openVisit(browser: Browser, url: string, viewport: Screen): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  await debug.send("Network.enable");
  await debug.send("Network.emulateNetworkConditions", line);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(() => {
    const notes: Notes = { largest: 0, lastEvent: 0 };
    Object.assign(globalThis, { notes });
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) note(entry);
        notes.lastEvent = performance.now();
      }).observe({ type, buffered: true });
    observe("largest-contentful-paint", ({ startTime }) => {
      notes.largest = startTime;
    });
    observe("longtask", () => undefined);
  });
  await page.goto(url, { waitUntil: "commit", timeout: 120_000 });
  return {
    async shown(words) {
      const time = await page.waitForFunction(
        (text) => {
          const stands = [...document.querySelectorAll("p")].some((paragraph) => {
            const { top, bottom, height } = paragraph.getBoundingClientRect();
            return height > 0 && bottom > 0 && top < innerHeight && paragraph.textContent.includes(text);
          });
          return stands ? performance.now() : undefined;
        },
        words,
        { timeout: 120_000 },
      );
      return Math.round((await time.jsonValue()) ?? 0);
    },
    async largest() {
      const time = await page.waitForFunction(
        (pause) => {
          const { largest, lastEvent } = (globalThis as unknown as { notes: Notes }).notes;
          const still = document.readyState === "complete" && performance.now() - lastEvent > pause;
          return still ? largest : undefined;
        },
        quiet,
        { timeout: 120_000 },
      );
      return Math.round((await time.jsonValue()) ?? 0);
    },
    close: () => context.close(),
  };
}
