/** The site under test: its pages as files, and the address they are served at. */
import { readdir, readFile } from "node:fs/promises";
import { type Served, serveSite } from "../../src/serve.ts";

export interface SiteUnderTest {
  readonly folder: string;
  readonly base: string;
  readonly url: string;
  /** Addresses of all pages below the base, such as `/operations/get-user/`. */
  readonly pages: readonly string[];
  html(address: string): Promise<string>;
  close(): Promise<void>;
}

/** Serves a folder. The reference in one file is no page of the site: it comes whole from Redocly. */
export async function openSite(folder: string, base = ""): Promise<SiteUnderTest> {
  const served: Served = await serveSite({ folder, base });
  const files = await readdir(folder, { recursive: true });
  const pages = files
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `/${file.slice(0, -"index.html".length)}`)
    .sort();
  return {
    folder,
    base,
    url: served.url,
    pages,
    html: (address) => readFile(`${folder}${address}index.html`, "utf8"),
    close: served.close,
  };
}
