import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const first = join(import.meta.dirname, "../first.js");

/** What the first file says to who runs it with another package manager or Node. */
async function said(agent: string, node?: string, path = process.env.PATH): Promise<string> {
  const version = `data:text/javascript,Object.defineProperty(process.versions,"node",{value:${JSON.stringify(node)}})`;
  const args = node ? ["--import", version, first, "test"] : [first, "test"];
  const env = { ...process.env, npm_config_user_agent: agent, PATH: path };
  return run(process.execPath, args, { env }).then(
    () => "",
    (error: { stderr: string }) => error.stderr.trim(),
  );
}

test.each([
  ["pnpm/9.15.9 npm/? node/v22.11.0 darwin arm64", "you ran pnpm 9.15.9"],
  ["pnpm/10.20.0 npm/? node/v20.19.5 win32 x64", "you ran pnpm 10.20.0"],
  ["pnpm/11.4.0 npm/? node/v24.1.0 linux x64", "you ran pnpm 11.4.0"],
  ["npm/11.19.1 node/v20.20.2 linux x64", "you ran npm 11.19.1"],
  ["", "you ran node alone"],
])("%j is told what to type", async (agent, reason) => {
  expect(await said(agent)).toBe(
    `pnpm 12 runs this repository, and ${reason}. Type: npx --yes pnpm@12.21.0 test`,
  );
});

test.each(["20.20.2", "22.22.3", "24.17.0"])("Node %s is told where to get another", async (node) => {
  expect(await said("pnpm/12.21.0 npm/? node/v20", node)).toBe(
    `Node 24.18 or later is needed, and this is ${node}. Get it from https://nodejs.org/en/download and type: npx --yes pnpm@12.21.0 test`,
  );
});

test("a pnpm that an older one left as a text is told what to type", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onvy-pnpm-"));
  await writeFile(join(folder, "pnpm"), "This is no program.", { mode: 0o755 });
  try {
    expect(await said("pnpm/12.21.0 npm/? node/?", undefined, folder)).toBe(
      "pnpm 12 was fetched by an older pnpm, which left it in a form that turbo cannot run. Type: npx --yes pnpm@12.21.0 test",
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});
