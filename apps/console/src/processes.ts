import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A process and all that it started, however far down, itself first. It leads a session, which tells orphans too. */
export async function descendantsOf(pid: number): Promise<number[]> {
  if (process.platform === "win32") {
    // Windows ends a tree by itself, and knows no groups.
    await run("taskkill", ["/pid", String(pid), "/t", "/f"]).catch(() => undefined);
    return [];
  }
  const { stdout } = await run("ps", ["-A", "-o", "pid=,ppid=,sess=,stat="]);
  const alive = stdout
    .split("\n")
    .filter((line) => line !== "" && !line.includes("Z"))
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = new Set([
    pid,
    ...alive.flatMap(([child = 0, , session]) => (session === pid ? [child] : [])),
  ]);
  for (const parent of found) for (const [child = 0, of] of alive) if (of === parent) found.add(child);
  return [...found];
}
