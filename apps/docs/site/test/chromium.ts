/** A real Chromium, or none: then the tests that need it are skipped and say so. */
import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const usual = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];
const { ONVY_CHROMIUM: named } = process.env;

/** The browser's program, if this machine has one. Where `ONVY_CHROMIUM` names one, it is that or none. */
export const executable = (named ? [named] : usual).find((place) => existsSync(place));

if (executable === undefined)
  console.warn("No Chromium: the browser's tests are skipped. Install one, or name it in ONVY_CHROMIUM.");

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export function launch(): Promise<Browser> {
  if (executable === undefined) throw new Error("There is no Chromium");
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet];
  return chromium.launch({ executablePath: executable, args });
}

/** What a page should never do: ask another host, fail to load something, report an error. */
export function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) complaints.push(`asked ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  page.on("pageerror", (error) => complaints.push(`threw ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`logged ${message.text()}`);
  });
  return complaints;
}
