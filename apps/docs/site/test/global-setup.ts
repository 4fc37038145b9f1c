/** Builds a second copy of the site under a sub-path. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { writeVersions } from "../../src/reference-file.ts";
import { earlierVersions } from "../../src/versions.ts";
import { astro, builtSite, subPath, subPathSite } from "./places.ts";

export default async function setup(): Promise<void> {
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
  await writeVersions(subPathSite, earlierVersions());
  copyFileSync(`${builtSite}/reference.html`, `${subPathSite}/reference.html`);
}
