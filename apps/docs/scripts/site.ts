/** Builds the whole site into `dist/`: Astro's pages, then the reference in one file. `pnpm --filter @onvy/docs site` */
import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = process.env.ONVY_DOCS_OUT ?? here("../dist");

const started = performance.now();
run(process.execPath, [here("../site/node_modules/astro/bin/astro.mjs"), "build", "--root", here("../site")]);
const page = `${out}/reference.html`;
run("redocly", [
  ...["build-docs", here("../../../openapi/onvy.yaml"), "--config", here("../../../openapi/redocly.yaml")],
  ...["--template", here("reference.hbs"), "--inlineBundle", "--output", page],
]);
// Redoc's badge is the one thing that --inlineBundle leaves on another host; reference.hbs writes its name instead.
const html = await readFile(page, "utf8");
await writeFile(page, html.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, "data:,"));
console.log(`The site is in ${out} (${((performance.now() - started) / 1000).toFixed(1)} s)`);

function run(command: string, args: readonly string[]): void {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    NODE_ENV: "production",
  };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env,
    maxBuffer: 1 << 26,
  });
  if (status === 0) return;
  console.error(stdout, stderr, error?.message ?? "");
  process.exit(1);
}
