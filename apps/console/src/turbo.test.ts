import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

/** A program that starts another, leaves a temporary file, says who they are, and would never end. */
const stubborn = `
  const { spawn } = require("node:child_process");
  const { writeFileSync } = require("node:fs");
  const { join } = require("node:path");
  const { tmpdir } = require("node:os");
  const forever = 'process.on("SIGINT", () => {}); process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)';
  const child = spawn(process.execPath, ["-e", forever], { detached: true });
  writeFileSync(join(tmpdir(), "lock"), "");
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => {});
  console.log(JSON.stringify([process.pid, child.pid]));
  setInterval(() => {}, 1000);
`;

test.each([
  ["Ctrl-C", ["SIGINT"], 130],
  ["Ctrl-C that npx and pnpm pass on", ["SIGINT", "SIGINT", "SIGTERM"], 130],
  ["a terminal that is closed", ["SIGHUP"], 130],
] as const)(
  "%s ends a run at once, with all that it started, and leaves no file",
  async (_, signals, exit) => {
    const folder = await mkdtemp(join(tmpdir(), "onvy-interrupt-"));
    const module = new URL("./turbo.ts", import.meta.url).href;
    const program = `const { runNode } = await import(${JSON.stringify(module)}); await (await runNode(["-e", ${JSON.stringify(stubborn)}], "inherit")).ended;`;
    const run = spawn(process.execPath, ["--input-type=module", "-e", program], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(run.stdout, "data");
    const pids: number[] = JSON.parse(String(line));
    expect((await readdir(folder)).length).toBe(1);
    const began = Date.now();
    for (const signal of signals) run.kill(signal);
    const [code] = await once(run, "exit");
    expect(code).toBe(exit);
    expect(Date.now() - began).toBeLessThan(2000);
    for (const pid of pids) await expect.poll(() => isAlive(pid), { timeout: 2000 }).toBe(false);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  },
);

/** A process that was killed may wait for its parent to notice: that is no life. */
async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return stat !== "" && !/\) [ZX] /.test(stat);
}
