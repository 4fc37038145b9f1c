/**
 * Builds the site and serves it on loopback. Turbo starts it anew when something of it changes: until the build is done,
 * and when it fails, the last good one is served. Pages get a console here that calls a server on this machine.
 */
import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { rename } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { consoleMark, relay } from "../src/console/relay.ts";
import { type Served, serveSite } from "../src/serve.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = here("../reports/dev");
const next = here("../reports/dev-next");
const mock = "http://127.0.0.1:4010";

const served = await listen();
console.log(`Docs: ${served.url}/ (Ctrl-C stops them)`);
await build();

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => served.close());

async function listen(): Promise<Served> {
  const options = {
    folder,
    besides: relay,
    page: (html: string) => html.replace("</head>", `${consoleMark(mock)}</head>`),
  };
  return serveSite({ ...options, port: 4011 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    return serveSite(options);
  });
}

async function build(): Promise<void> {
  const env = { ...process.env, ONVY_DOCS_OUT: next, ONVY_DOCS_SITE: served.url };
  const status = await new Promise((resolve) => {
    spawn(process.execPath, [here("site.ts")], { env, stdio: "inherit" }).once("exit", resolve);
  });
  if (status !== 0) return console.error("The site was not rebuilt; the last good one stays.");
  const old = `${folder}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, old);
  await rename(next, folder);
  rmSync(old, { recursive: true, force: true });
}
