/** Builds the whole site into `dist/`: Astro's pages, the reference in one file, earlier versions. `pnpm --filter @onvy/docs site` */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { contractFile } from "@onvy/contract/document";
import { referenceFile, writeVersions } from "../src/reference-file.ts";
import { earlierVersions } from "../src/versions.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = process.env.ONVY_DOCS_OUT ?? here("../dist");

const started = performance.now();
try {
  // Astro empties `out` first, and both are at work at once.
  const [reference] = await Promise.all([referenceFile(contractFile), pages()]);
  await writeFile(`${out}/reference.html`, reference);
  await writeVersions(out, earlierVersions());
} catch (error) {
  const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
  console.error(stdout, stderr, message);
  process.exit(1);
}
console.log(`The site is in ${out} (${((performance.now() - started) / 1000).toFixed(1)} s)`);

async function pages(): Promise<void> {
  const astro = here("../site/node_modules/astro/bin/astro.mjs");
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  const options = { env, maxBuffer: 1 << 26 };
  await promisify(execFile)(process.execPath, [astro, "build", "--root", here("../site")], options);
}
