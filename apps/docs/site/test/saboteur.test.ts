/** The tests' own test: damaged copies of the site, each of which a check must refuse. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readReference } from "../../src/model/reference.ts";
import { withPolicy } from "../src/build/content-security-policy.ts";
import { deadLinks, found, hiddenWithoutScripts, noises, visit } from "./checks.ts";
import { executable, launch } from "./chromium.ts";
import { builtSite, damagedSites } from "./places.ts";
import { openSite, type SiteUnderTest } from "./site.ts";

const operation = "/operations/create-fact/";

async function damaged(name: string, damage: (file: string, text: string) => string): Promise<SiteUnderTest> {
  const folder = `${damagedSites}/${name}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(damagedSites, { recursive: true });
  await cp(builtSite, folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(html|js)$/.test(file)) continue;
    const text = await readFile(`${folder}/${file}`, "utf8");
    const changed = damage(file, text);
    if (changed !== text) await writeFile(`${folder}/${file}`, changed);
  }
  return openSite(folder);
}

const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");

test("a link that leads nowhere is found, and an anchor that is gone", async () => {
  const site = await damaged("links", (file, text) =>
    file === "operations/create-fact/index.html"
      ? text.replace('href="/evidence/', 'href="/evidenz/').replace('href="/proof/"', 'href="/proof/#gone"')
      : text,
  );
  const complaints = await deadLinks(site);
  expect(complaints).toHaveLength(2);
  expect(complaints.join("\n")).toMatch(
    /create-fact\/ leads to \/evidenz\/[\s\S]*#gone, which has no such anchor/,
  );
  await site.close();
});

test("a script of another host is found", async () => {
  const site = await damaged("script", (file, text) =>
    file === "index.html"
      ? text.replace("</head>", '<script src="https://cdn.example/a.js"></script></head>')
      : text,
  );
  expect(await deadLinks(site)).toEqual(["/ loads https://cdn.example/a.js"]);
  await site.close();
});

describe.skipIf(executable === undefined)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test("a page whose every script throws is found, and its search finds nothing", async () => {
    const site = await damaged("dead", (file, text) => {
      if (file.endsWith(".js")) return `throw new Error("dead");${text}`;
      const dead = withoutPolicy(text).replaceAll(
        /<script(?![^>]*(?:\ssrc=|ld\+json))([^>]*)>/g,
        '<script$1>throw new Error("dead");',
      );
      return withPolicy(dead);
    });
    expect(
      (await noises(browser, site, [operation])).filter((line) => line.includes("threw dead")),
    ).not.toEqual([]);
    expect(await found(browser, site, "meal", 2000)).toEqual([]);
    await site.close();
  });

  test("words too pale to read are found on a page in either colours, and a page wider than a phone", async () => {
    const pale = ":root .operation p { color: #777 !important; background: #888 }";
    const wide = "@media (max-width: 400px) { .operation { width: 500px } }";
    const site = await damaged("barriers", (file, text) =>
      file === "operations/create-fact/index.html"
        ? withPolicy(withoutPolicy(text).replace("</head>", `<style>${pale}${wide}</style></head>`))
        : text,
    );
    const { barriers = [] } = (await visit(browser, site, [operation])).get(operation) ?? {};
    expect(barriers.map((line) => line.replace(/(?<=color-contrast).*|\d+(?= px)/, ""))).toEqual([
      "color-contrast",
      "phone: color-contrast",
      expect.stringMatching(/^phone: +px wider than the screen$/),
    ]);
    await site.close();
  });

  test("a page without its fields is found", async () => {
    const site = await damaged("fields", (file, text) =>
      file === "operations/create-fact/index.html"
        ? text.replaceAll(/<ul class="fields">.*?<\/ul>/gs, "")
        : text,
    );
    const complaints = await hiddenWithoutScripts(browser, site, readReference().operations);
    expect(complaints).toContain("createFact does not show the field certainty_on_creation");
    expect(complaints.filter((line) => !line.startsWith("createFact "))).toEqual([]);
    await site.close();
  });

  test("a page that hides its fields until a script shows them is found", async () => {
    const site = await damaged("hidden", (file, text) =>
      file === "operations/create-fact/index.html"
        ? text.replaceAll('<ul class="fields">', '<ul class="fields" hidden>')
        : text,
    );
    expect(await hiddenWithoutScripts(browser, site, readReference().operations)).toContain(
      "createFact does not show the field certainty_on_creation",
    );
    await site.close();
  });

  test("a font of another host is found, with the policy and without", async () => {
    const font = "@font-face{font-family:x;src:url(https://fonts.example/x.woff2)}body{font-family:x}";
    const site = await damaged("font", (file, text) => {
      if (file !== "operations/create-fact/index.html" && file !== "guides/start/index.html") return text;
      const changed = withoutPolicy(text).replace("</head>", `<style>${font}</style></head>`);
      return file.startsWith("guides") ? changed : withPolicy(changed);
    });
    expect((await noises(browser, site, [operation])).join()).toMatch(
      /violates.*fonts\.example|fonts\.example.*violates/,
    );
    expect((await noises(browser, site, ["/guides/start/"])).join()).toContain(
      "asked https://fonts.example/x.woff2",
    );
    await site.close();
  });
});
