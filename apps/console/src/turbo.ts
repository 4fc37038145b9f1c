import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { descendantsOf } from "./processes.ts";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const script = join(root, "node_modules/turbo/bin/turbo");

/** A run of a command that leaves nothing: no process, no temporary file. */
export interface Running {
  readonly child: ChildProcess;
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
  return { child, ended };
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
