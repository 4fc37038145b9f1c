/**
 * The site while it is written: each page is made when it is asked for, follows the contract and the guides, and has a
 * console that calls a server on this machine. What it shows is kept beside, as the last good state.
 */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
mkdirSync(here("../reports"), { recursive: true });
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: "1",
  ONVY_DOCS_CONTRACT: here("../reports/last-good.yaml"),
};
const astro = here("../site/node_modules/astro/bin/astro.mjs");
// Astro takes the next port by itself where this one is taken, and says so.
const where = ["--root", here("../site"), "--host", "127.0.0.1", "--port", "4011"];
const site = spawn(process.execPath, [astro, "dev", ...where], { env, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => site.kill(signal));
site.once("exit", (status) => process.exit(status ?? 0));
