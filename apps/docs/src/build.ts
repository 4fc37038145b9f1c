/** Builds the reference into dist/index.html with Redocly: one file that needs no other host. */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";

const page = "dist/index.html";
const { status, stdout, stderr } = spawnSync(
  "redocly",
  [
    ["build-docs", "../../openapi/onvy.yaml", "--config", "../../openapi/redocly.yaml"],
    ["--template", "template.hbs", "--inlineBundle", "--output", page],
  ].flat(),
  { encoding: "utf8" },
);
if (status !== 0) {
  console.error(stdout + stderr);
  process.exit(1);
}

// Redoc's badge is the one thing that --inlineBundle leaves on another host; template.hbs writes its name instead.
const html = await readFile(page, "utf8");
await writeFile(page, html.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, "data:,"));
console.log(`apps/docs/${page} (${Math.round(html.length / 1024)} KiB)`);
