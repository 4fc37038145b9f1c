/** Builds the whole site into `dist/`: Astro's pages, then the reference in one file. `pnpm --filter @onvy/docs site` */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = process.env.ONVY_DOCS_OUT ?? here("../dist");

const page = `${out}/reference.html`;
// Astro empties `out` while Redocly writes.
const aside = await mkdtemp(`${tmpdir()}/onvy-reference-`);
const made = `${aside}/reference.html`;

const started = performance.now();
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: "1",
  REDOCLY_TELEMETRY: "off",
  NODE_ENV: "production",
};
await Promise.all([
  run(process.execPath, [
    here("../site/node_modules/astro/bin/astro.mjs"),
    "build",
    "--root",
    here("../site"),
  ]),
  run("redocly", [
    ...["build-docs", here("../../../openapi/onvy.yaml"), "--config", here("../../../openapi/redocly.yaml")],
    ...["--template", here("reference.hbs"), "--inlineBundle", "--output", made],
  ]),
]);
// Redoc's badge is the one thing that --inlineBundle leaves on another host; reference.hbs writes its name instead.
const html = await readFile(made, "utf8");
await writeFile(page, html.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, "data:,"));
await rm(aside, { recursive: true });
console.log(`The site is in ${out} (${((performance.now() - started) / 1000).toFixed(1)} s)`);

async function run(command: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(command, args, { env, maxBuffer: 1 << 26 }).catch(
    ({ stdout, stderr, message }) => {
      console.error(stdout, stderr, message);
      process.exit(1);
    },
  );
}
