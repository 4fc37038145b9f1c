/**
 * The checks that tests run on the site and that the saboteur runs on damaged copies of it. Each gives the list of
 * what is wrong: an empty one means that nothing is.
 */
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { operationAddress } from "../../src/addresses.ts";
import type { Field } from "../../src/model/fields.ts";
import type { OperationPage, Reference } from "../../src/model/reference.ts";
import { curlSample } from "../../src/samples/curl.ts";
import { sampleCall } from "../../src/samples/sample.ts";
import { typescriptSample } from "../../src/samples/typescript.ts";
import { barriers } from "./barriers.ts";
import { watch } from "./chromium.ts";
import type { SiteUnderTest } from "./site.ts";

/** Without JavaScript: what each operation's page does not show of its fields, samples and answer. */
export async function hiddenWithoutScripts(
  browser: Browser,
  site: SiteUnderTest,
  operations: Reference["operations"],
): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const complaints: string[] = [];
  for (const operation of operations) {
    await page.goto(site.url + operationAddress(operation.slug));
    const shown = squeezed(await page.locator("main").innerText());
    for (const text of mustShow(operation))
      if (!shown.includes(squeezed(text)))
        complaints.push(`${operation.id} does not show ${text.slice(0, 60)}`);
    // A name could stand in a sample as well: it must be the name of a field that can be seen.
    const names = await page.locator(".field-name:visible").allInnerTexts();
    for (const { name } of fieldsOf(operation))
      if (!names.includes(name)) complaints.push(`${operation.id} does not show the field ${name}`);
  }
  await context.close();
  return complaints;
}

function fieldsOf({ parameters, request, responses }: OperationPage): Field[] {
  const answered = responses.flatMap(({ headers, body }) => [...headers, ...(body?.fields ?? [])]);
  return [...parameters, ...(request?.fields ?? []), ...answered];
}

function mustShow(operation: OperationPage): string[] {
  const call = sampleCall(operation);
  const fields = fieldsOf(operation);
  return [
    operation.title,
    ...fields.flatMap(({ values, limits }) => [
      ...values,
      ...limits.map((limit) => limit.replace(/^matches /, "")),
    ]),
    ...fields.map(({ description }) => description.replaceAll("`", "")),
    curlSample(call),
    typescriptSample(call),
    ...(call.answer.example ? [JSON.stringify(call.answer.example.value, null, 2)] : []),
  ];
}

/** What a visit of one page showed. */
export interface Visit {
  /** Requests to other hosts, failures, errors and policy violations. */
  readonly noises: readonly string[];
  /** The page and all that it loaded, each compressed. */
  readonly bytes: number;
  /** Serious barriers on a desktop in light colours; of an operation on a phone in dark ones as well. */
  readonly barriers: readonly string[];
}

/** Visits pages as a reader would who comes to the site for the first time, a few at once. */
export async function visit(
  browser: Browser,
  site: SiteUnderTest,
  pages: readonly string[],
): Promise<ReadonlyMap<string, Visit>> {
  const visits = new Map<string, Visit>();
  const waiting = [...pages];
  const walk = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const heard = watch(page, new URL(site.url).origin);
      const bodies: Promise<Buffer>[] = [];
      page.on("response", (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
      // A busy machine takes its time; that is no error of the page.
      await page.goto(site.url + address, { waitUntil: "networkidle", timeout: 120_000 });
      const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
      const seen = { noises: [...heard], bytes: sizes.reduce((sum, size) => sum + size, 0) };
      const found = await barriers(page);
      if (address.startsWith("/operations/")) {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.emulateMedia({ colorScheme: "dark" });
        found.push(...(await barriers(page)).map((line) => `phone: ${line}`));
      }
      visits.set(address, { ...seen, barriers: found });
      await context.close();
    }
  };
  await Promise.all([walk(), walk(), walk(), walk()]);
  return visits;
}

/** All noises of several visits, each with its page. */
export async function noises(
  browser: Browser,
  site: SiteUnderTest,
  pages: readonly string[],
): Promise<string[]> {
  const visits = await visit(browser, site, pages);
  return [...visits].flatMap(([address, { noises }]) => noises.map((noise) => `${address} ${noise}`));
}

/** Searches as a reader would, by keyboard, and gives the addresses that were found. */
export async function found(
  browser: Browser,
  site: SiteUnderTest,
  text: string,
  patience = 15_000,
): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/`, { waitUntil: "networkidle", timeout: 120_000 });
  await page.keyboard.press("Control+k");
  await page
    .locator("#starlight__search input")
    .waitFor({ timeout: patience })
    .catch(() => undefined);
  await page.keyboard.type(text);
  const results = page.locator("#starlight__search a[href]");
  await results
    .first()
    .waitFor({ timeout: patience })
    .catch(() => undefined);
  const hrefs = await results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await context.close();
  return hrefs.map((href) => href.slice(site.url.length));
}

/** Links, sources and anchors that lead nowhere on the site, and addresses of other hosts that a browser would load. */
export async function deadLinks(site: SiteUnderTest): Promise<string[]> {
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = async (address: string) => {
    const known = anchors.get(address);
    if (known !== undefined) return known;
    const ids = new Set([...(await site.html(address)).matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
    anchors.set(address, ids);
    return ids;
  };
  const complaints: string[] = [];
  for (const from of site.pages) {
    const html = await site.html(from);
    for (const [, attribute = "", raw = ""] of html.matchAll(/\s(href|src)="([^"]*)"/g)) {
      const target = new URL(raw.replaceAll("&amp;", "&"), `http://site${site.base}${from}`);
      if (target.host !== "site") {
        if (attribute === "src") complaints.push(`${from} loads ${raw}`);
        continue;
      }
      const inside = decodeURIComponent(target.pathname);
      const address = inside.startsWith(`${site.base}/`) ? inside.slice(site.base.length) : undefined;
      const file = address?.endsWith("/") ? `${address}index.html` : address;
      if (file === undefined || !existsSync(site.folder + file)) complaints.push(`${from} leads to ${raw}`);
      else if (target.hash !== "" && address?.endsWith("/")) {
        if (!(await anchorsOf(address)).has(decodeURIComponent(target.hash.slice(1))))
          complaints.push(`${from} leads to ${raw}, which has no such anchor`);
      }
    }
  }
  return complaints;
}

/** White space differs between a text and how a browser lays it out. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
