/** `pnpm partners`: the blocks of TESTING.md, each a file, run by the tools that they are about. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const home = import.meta.dirname;
const folder = join(home, ".blocks");
const page = readFileSync(join(home, "../TESTING.md"), "utf8");
const blocks = [...page.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```/gm)];
if (blocks.length < 7)
  throw new Error(`TESTING.md has ${blocks.length} blocks with a file: where are the others?`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "node_modules/@onvy"), { recursive: true });
// By its name, as a reader imports it.
symlinkSync(join(home, ".."), join(folder, "node_modules/@onvy/client"));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
for (const [, name = "", code = ""] of blocks) writeFileSync(join(folder, name), code);

run("vitest", "run", "--root", folder, "--testTimeout", "60000", "--exclude", "**/*.jest.test.cjs");
run("jest", "--rootDir", folder, "--testMatch", "**/*.jest.test.cjs");
run("tsc", "-p", home);

function run(tool: string, ...args: string[]): void {
  const local =
    tool === "tsc" ? join(home, "../../../node_modules/.bin/tsc") : join(home, "node_modules/.bin", tool);
  const { status } = spawnSync(local, args, { cwd: home, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
