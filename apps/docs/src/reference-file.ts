/** The reference in one file, by Redocly: of the present contract, and of each version before it. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Version, versionAddress } from "./versions.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const redocly = here("../node_modules/.bin/redocly");
const way = `<a href="./">Guides and reference, a page each</a>`;

/** The page of a contract, as HTML that asks no other host. Throws what Redocly says. */
export async function referenceFile(contract: string): Promise<string> {
  const aside = await mkdtemp(`${tmpdir()}/onvy-reference-`);
  try {
    const page = `${aside}/reference.html`;
    const command = ["build-docs", contract, "--config", here("../../../openapi/redocly.yaml")];
    const layout = ["--template", here("../scripts/reference.hbs"), "--inlineBundle", "--output", page];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", NODE_ENV: "production" };
    await promisify(execFile)(redocly, [...command, ...layout], { env, maxBuffer: 1 << 26 });
    const html = await readFile(page, "utf8");
    // Redoc's badge is the one thing that --inlineBundle leaves on another host; reference.hbs writes its name instead.
    return html.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, "data:,");
  } finally {
    await rm(aside, { recursive: true });
  }
}

/** Puts a folder for each version into the built site: its contract, and its reference in one file that says so. */
export async function writeVersions(site: string, versions: readonly Version[]): Promise<void> {
  for (const { version, date, contract } of versions) {
    const folder = `${site}${versionAddress(version)}`;
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}onvy.yaml`, contract);
    const html = await referenceFile(`${folder}onvy.yaml`);
    if (!html.includes(way)) throw new Error("scripts/reference.hbs has no way back to the site any more");
    const older = `<b>Version ${version} of ${date}.</b> <a href="../../">The present version</a>`;
    await writeFile(`${folder}reference.html`, html.replace(way, older));
  }
}
