import { spawn } from "node:child_process";

/** How a child process ended. */
export interface Ended {
  readonly code: number;
  /** Standard output, then standard error. */
  readonly output: string;
}

/**
 * Runs Node on a script in a process group of its own and waits for its end. An abort or the time limit (in
 * milliseconds) kills the whole group: test runners leave workers behind otherwise. Rejects on an abort;
 * running out of time is exit code 124, as with coreutils' `timeout`.
 */
export function runNode(
  script: readonly string[],
  { cwd, signal, limit }: { cwd: string; signal: AbortSignal; limit: number },
): Promise<Ended> {
  signal.throwIfAborted();
  const { CI: _, FORCE_COLOR: __, ...env } = process.env; // in CI, codegen would only compare
  const child = spawn(process.execPath, script, {
    cwd,
    detached: true,
    env: { ...env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = (): void => {
    try {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
    } catch {
      // The group has ended by itself.
    }
  };
  return new Promise((resolve, reject) => {
    let late = false;
    const chunks: [string[], string[]] = [[], []];
    child.stdout.on("data", (chunk) => chunks[0].push(String(chunk)));
    child.stderr.on("data", (chunk) => chunks[1].push(String(chunk)));
    const timer = setTimeout(() => {
      late = true;
      kill();
    }, limit);
    signal.addEventListener("abort", kill, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", kill);
      kill();
    };
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("close", (code) => {
      settle();
      if (signal.aborted) reject(signal.reason);
      else resolve({ code: late ? 124 : (code ?? 1), output: chunks.flat().join("") });
    });
  });
}
