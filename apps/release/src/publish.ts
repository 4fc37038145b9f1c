/**
 * Publishes the built client, if its version is not published yet: packs it once, holds the archive against what npm
 * would publish and against what the tests packed, and publishes that very file.
 *
 *   node src/publish.ts --pack              prints the archive's integrity, for the job that tests
 *   node src/publish.ts --expect INTEGRITY  publishes; fails when the archive is another
 */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { packClient } from "@onvy/consumers/pack";
import { npm, plannedIn, workspace } from "./run.ts";

const { values } = parseArgs({ options: { pack: { type: "boolean" }, expect: { type: "string" } } });
const { file, version } = await packClient();
const integrity = `sha512-${hash("sha512", await readFile(file), "base64")}`;

if (values.pack) console.log(integrity);
else await publish();

async function publish(): Promise<void> {
  if (await isPublished()) {
    console.log(`@onvy/client@${version} is published already.`);
    return;
  }
  if (integrity !== values.expect)
    throw new Error(
      `The archive is ${integrity}, and the tests packed ${values.expect ?? "none: pass --expect"}. Nothing is published.`,
    );
  const planned = plannedIn(
    await npm(["publish", file, "--dry-run", "--json", "--access", "public"], workspace),
  );
  if (planned !== integrity)
    throw new Error(`npm would publish ${planned}, not ${integrity}. Nothing is published.`);
  // In a workflow that npm trusts there is no token to leak, and the provenance names commit and workflow.
  await npm(["publish", file, "--access", "public", "--provenance"], workspace);
  console.log(`Published @onvy/client@${version} (${integrity}).`);
}

async function isPublished(): Promise<boolean> {
  return npm(["view", `@onvy/client@${version}`, "version"], workspace).then(
    (output) => output !== "",
    (error: Error) => {
      if (error.message.includes("E404")) return false;
      throw error;
    },
  );
}
