/**
 * Runs `redocly diff` once for each message, in this thread: starting Node and loading the CLI anew costs three times
 * what a diff does. The CLI is asked by its arguments alone, and its entry runs again as each import has a new query.
 */
import { readFile, rm } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";

const { entry, config } = workerData as { entry: string; config: string }; // redocly.ts gives them
let runs = 0;
let said = "";

// What the CLI says is of interest only when it fails.
for (const stream of [process.stdout, process.stderr])
  stream.write = (text: string | Uint8Array) => {
    said += text;
    return true;
  };
process.on("exit", () => parentPort?.postMessage({ failure: said }));

parentPort?.on(
  "message",
  async ({ base, revision, output }: Record<"base" | "revision" | "output", string>) => {
    const options = ["--config", config, "--format", "json", "--fail-on", "none", "--output", output];
    process.argv = [process.execPath, entry, "diff", base, revision, ...options];
    said = "";
    await import(`${entry}?${runs++}`);
    for (;;) {
      // It is written at once, when all is done; a failure ends the thread.
      const report = await readFile(output, "utf8").catch(() => "");
      if (report !== "") {
        await rm(output);
        parentPort?.postMessage({ report });
        return;
      }
      await setImmediate();
    }
  },
);
