import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

interface ExecuteOptions {
  cwd: string;
  env?: Record<string, string>;
  /** Milliseconds. */
  limit?: number;
}

/**
 * Runs a program in a process group of its own and gives how it ended, with what it printed. The time limit kills the
 * whole group and counts as exit code 124. What it inherits holds no credential, so that no target passes by one of
 * the machine.
 */
export async function execute(
  [command = "", ...args]: readonly string[],
  { cwd, env, limit = 120_000 }: ExecuteOptions,
): Promise<{ code: number; output: string; errors: string }> {
  const { ONVY_API_KEY: _, FORCE_COLOR: __, NODE_OPTIONS: ___, VITEST: ____, ...inherited } = process.env;
  const child = spawn(command, args, {
    cwd,
    detached: true,
    env: { ...inherited, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let late = false;
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
    } catch {} // The group has ended by itself.
  };
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, limit);
  try {
    const ended = once(child, "close");
    const [[code], output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    return { code: late ? 124 : (code ?? 1), output, errors };
  } finally {
    clearTimeout(timer);
    kill();
  }
}

/** As `execute`, for what has to succeed: rejects with what the program printed. */
export async function succeed(command: readonly string[], options: ExecuteOptions): Promise<string> {
  const { code, output, errors } = await execute(command, options);
  if (code === 0) return output;
  throw new Error(`${command.join(" ")} ended with ${code}:\n${output}${errors}`);
}

/** As `execute`, for what says itself how it went: everything that it printed. */
export async function printed(command: readonly string[], options: ExecuteOptions): Promise<string> {
  const { output, errors } = await execute(command, options);
  return errors + output;
}
