/** Builds a second copy of the site under a sub-path. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { astro, builtSite, subPath, subPathSite } from "./places.ts";

export default function setup(): void {
  if (!existsSync(`${builtSite}/index.html`)) throw new Error("apps/docs/dist is not built. Run: pnpm site");
  const env = {
    ...process.env,
    ONVY_DOCS_BASE: subPath,
    ONVY_DOCS_OUT: subPathSite,
    ASTRO_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, astro, { encoding: "utf8", env });
  if (status !== 0) throw new Error(stdout + stderr);
  copyFileSync(`${builtSite}/reference.html`, `${subPathSite}/reference.html`);
}
