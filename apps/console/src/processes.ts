import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A process and all that it started, however far down, itself first. */
export async function descendantsOf(pid: number): Promise<number[]> {
  if (process.platform === "win32") {
    // Windows ends a tree by itself, and knows no groups.
    await run("taskkill", ["/pid", String(pid), "/t", "/f"]).catch(() => undefined);
    return [];
  }
  const { stdout } = await run("ps", ["-A", "-o", "pid=,ppid="]);
  const pairs = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const parent of found)
    for (const [child, of] of pairs) if (of === parent && child !== undefined) found.push(child);
  return found;
}
