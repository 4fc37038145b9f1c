/**
 * Publishes the built client, if its version is not published yet: packs it once, holds the archive against what npm
 * would publish and against what the tests packed, and publishes that very file.
 *
 *   node src/publish.ts --pack              prints the archive's integrity, for the job that tests
 *   node src/publish.ts --expect INTEGRITY  publishes; fails when the archive is another
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { packClient } from "@onvy/consumers/pack";
import { run, tool, workspace } from "./run.ts";

const { values } = parseArgs({ options: { pack: { type: "boolean" }, expect: { type: "string" } } });
const { file, version } = await packClient();
const integrity = await integrityOf(file);

if (values.pack) console.log(integrity);
else await publish();

async function publish(): Promise<void> {
  const npm = await tool("npm");
  if (await isPublished(npm)) {
    console.log(`@onvy/client@${version} is published already.`);
    return;
  }
  if (integrity !== values.expect)
    throw new Error(
      `The archive is ${integrity}, and the tests packed ${values.expect ?? "none: pass --expect"}. Nothing is published.`,
    );
  const dry = JSON.parse(
    await run([...npm, "publish", file, "--dry-run", "--json", "--access", "public"], workspace),
  );
  const planned = dry.integrity ?? dry["@onvy/client"]?.integrity;
  if (planned !== integrity)
    throw new Error(`npm would publish ${planned}, not ${integrity}. Nothing is published.`);
  // In a workflow that npm trusts there is no token to leak, and the provenance names commit and workflow.
  await run([...npm, "publish", file, "--access", "public", "--provenance"], workspace);
  console.log(`Published @onvy/client@${version} (${integrity}).`);
}

async function isPublished(npm: readonly string[]): Promise<boolean> {
  return run([...npm, "view", `@onvy/client@${version}`, "version"], workspace).then(
    (output) => output !== "",
    (error: Error) => {
      if (error.message.includes("E404")) return false;
      throw error;
    },
  );
}

async function integrityOf(archive: string): Promise<string> {
  return `sha512-${createHash("sha512")
    .update(await readFile(archive))
    .digest("base64")}`;
}
