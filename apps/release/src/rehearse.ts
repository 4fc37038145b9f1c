/**
 * Rehearses a release on this machine: publishes the packed client to a registry, installs it in a fresh project, makes
 * the seed's call with it, and does it all again with a second version that a changeset asks for.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packClient, type Tarball } from "@onvy/consumers/pack";
import { startMock } from "@onvy/mock/prism";
import { startRegistry } from "./registry.ts";
import { applyChangesets, npm, plannedIn, run, workspace } from "./run.ts";

const seed = `
import { createOnvyClient, unwrap } from "@onvy/client";
const onvy = createOnvyClient({ apiKey: "rehearsal", baseUrl: process.env.MOCK_URL });
const user = await unwrap(onvy.POST("/users", { body: { id: "northlight_4821", language: "en", tz_offset: 3600 } }));
console.log(user.id, user.created_at);
`;
const change = '---\n"@onvy/client": minor\n---\n\nRehearsed: this line stands in the changelog.\n';

const folder = await mkdtemp(join(tmpdir(), "onvy-rehearsal-"));
const project = join(folder, "project");
const registry = await startRegistry(folder);
const mock = await startMock();
try {
  await mkdir(project);
  await writeFile(join(project, "package.json"), '{ "name": "project", "private": true, "type": "module" }');
  await writeFile(join(project, "seed.js"), seed);

  const first = await packClient(folder);
  await publish(first);
  say(`published @onvy/client@${first.version} to ${registry.url}`);
  await install(first.version);

  await refuses(first.file);
  say("the same version a second time is refused");

  const second = await nextVersion(first.version);
  await publish(second);
  say(`a changeset made it ${second.version}, published`);
  await install(second.version);
  const changelog = await readFile(join(project, "node_modules/@onvy/client/CHANGELOG.md"), "utf8");
  if (!changelog.includes(`## ${second.version}`) || !changelog.includes("Rehearsed: this line stands"))
    throw new Error(`The changelog of ${second.version} does not tell of the change:\n${changelog}`);
  say(`its changelog:\n${changelog.split("\n").slice(0, 8).join("\n").replaceAll(/^/gm, "    ")}`);
} finally {
  await mock.close();
  await registry[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}

function say(text: string): void {
  console.log(`  ${text}`);
}

function toRegistry(args: readonly string[], cwd = folder): Promise<string> {
  return npm([...args, ...registry.options], cwd);
}

async function publish({ file, version }: Tarball): Promise<void> {
  const planned = plannedIn(await toRegistry(["publish", file, "--dry-run", "--json"]));
  await toRegistry(["publish", file, "--access", "public"]);
  const served = await toRegistry(["view", `@onvy/client@${version}`, "dist.integrity"]);
  if (served !== planned) throw new Error(`npm planned ${planned}, and the registry serves ${served}.`);
}

async function install(version: string): Promise<void> {
  await toRegistry(["install", `@onvy/client@${version}`, "--no-audit", "--no-fund"], project);
  const { dependencies } = JSON.parse(await readFile(join(project, "package.json"), "utf8"));
  const tree = JSON.parse(await npm(["ls", "--all", "--json"], project));
  const inner = Object.keys(tree.dependencies["@onvy/client"].dependencies ?? {});
  if (inner.length > 0) throw new Error(`The client brings ${inner.join(", ")}; it must bring nothing.`);
  const said = await run([process.execPath, "seed.js"], project, { MOCK_URL: mock.url });
  if (!said.startsWith("northlight_4821 ")) throw new Error(`The seed's call printed: ${said}`);
  say(`installed ${dependencies["@onvy/client"]} in a fresh project; the seed's call gave: ${said}`);
}

async function refuses(file: string): Promise<void> {
  const refused = await toRegistry(["publish", file]).then(
    () => "",
    (error: Error) => error.message,
  );
  if (!/EPUBLISHCONFLICT|E409|cannot publish over|previously published/i.test(refused))
    throw new Error(`A version was published twice, or refused for another reason:\n${refused}`);
}

/** Lets changesets version a copy of the workspace's manifests and the built client, and packs that. */
async function nextVersion(current: string): Promise<Tarball> {
  const copy = join(folder, "workspace");
  const manifests = ["package.json", "openapi/package.json", "packages/contract/package.json"];
  for (const file of [...manifests, "pnpm-workspace.yaml", ".changeset/config.json"])
    await cp(join(workspace, file), join(copy, file));
  const filter = (path: string) => !/[\\/](node_modules|reports|coverage|bench|mutation)$/.test(path);
  await cp(join(workspace, "packages/client"), join(copy, "packages/client"), { recursive: true, filter });
  await writeFile(join(copy, ".changeset/rehearsal.md"), change);
  const git = (...command: string[]): Promise<string> =>
    run(["git", "-c", "user.name=rehearsal", "-c", "user.email=rehearsal@example.com", ...command], copy);
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "Rehearse");
  await applyChangesets(copy);
  const packed = await packClient(folder, join(copy, "packages/client"));
  if (packed.version === current) throw new Error("The changeset did not raise the version.");
  return packed;
}
