/**
 * The site while it is written: each page is made when it is asked for, follows the contract and the guides, and has a
 * console that calls a server on this machine. What it shows is kept beside, as the last good state.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { watchContract } from "@onvy/contract/watch";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const lastGood = here("../reports/last-good.yaml");
mkdirSync(here("../reports"), { recursive: true });
const stop = watchContract(({ text }) => text !== undefined && writeFileSync(lastGood, text));
stop(); // site/src/build/follow-contract.ts goes on from here
if (!existsSync(lastGood))
  throw new Error("There is no good state of openapi/onvy.yaml to show yet: mend it first.");
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ONVY_DOCS_CONTRACT: lastGood };
const astro = here("../site/node_modules/astro/bin/astro.mjs");
// Astro takes the next port by itself where this one is taken, and says so.
const where = ["--root", here("../site"), "--host", "127.0.0.1", "--port", "4011"];
const site = spawn(process.execPath, [astro, "dev", ...where], { env, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => site.kill(signal));
site.once("exit", (status) => process.exit(status ?? 0));
