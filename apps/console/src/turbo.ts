import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));
const execute = promisify(execFile);
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const script = join(root, "node_modules/turbo/bin/turbo");

/** A run of a command that leaves nothing: no process, no temporary file. */
export interface Running {
  /** Standard output and standard error, where they are piped. */
  readonly output: readonly Readable[];
  /** The exit code, once all is cleared away. */
  readonly ended: Promise<number>;
}

/** Runs turbo in the root. */
export function turbo(args: readonly string[], stdio: "inherit" | "pipe"): Promise<Running> {
  return runNode([script, ...args], stdio);
}

/** Runs Node in the root; Ctrl-C ends it, and all that it started, at once. */
export async function runNode(args: readonly string[], stdio: "inherit" | "pipe"): Promise<Running> {
  // What is killed cannot tidy up: its temporary files go with this folder.
  const temporary = await mkdtemp(join(tmpdir(), "onvy-run-"));
  const env = { ...process.env, DO_NOT_TRACK: "1", TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", stdio, stdio],
    // A group of its own: the terminal's Ctrl-C reaches this process alone, which ends the others in order.
    detached: process.platform !== "win32",
  });
  const clear = (): Promise<void> => rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return; // a terminal, npx and pnpm may each send the signal
    stopping = true;
    // What a process started while it was being ended is there the next time.
    for (let round = 0; round < 5; round++) for (const pid of await descendantsOf(child.pid ?? 0)) kill(pid);
    await clear();
    process.exit(130);
  };
  for (const signal of signals) process.on(signal, stop);
  const ended = once(child, "close").then(async ([code]) => {
    if (stopping) return new Promise<never>(() => {}); // `stop` has the last word
    for (const signal of signals) process.off(signal, stop);
    await clear();
    return typeof code === "number" ? code : 1;
  });
  return { output: [child.stdout, child.stderr].filter((stream) => stream !== null), ended };
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** A process and all that it started, however far down, itself first. It leads a session, which tells orphans too. */
async function descendantsOf(pid: number): Promise<number[]> {
  if (process.platform === "win32") {
    // Windows ends a tree by itself, and knows no groups.
    await execute("taskkill", ["/pid", String(pid), "/t", "/f"]).catch(() => undefined);
    return [];
  }
  const { stdout } = await execute("ps", ["-A", "-o", "pid=,ppid=,sess=,stat="]);
  const alive = stdout
    .split("\n")
    .filter((line) => line !== "" && !line.includes("Z"))
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = new Set([pid]);
  for (const [child = 0, , session] of alive) if (session === pid) found.add(child);
  for (const parent of found) for (const [child = 0, of] of alive) if (of === parent) found.add(child);
  return [...found];
}
