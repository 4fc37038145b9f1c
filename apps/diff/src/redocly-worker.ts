/**
 * Runs `redocly diff` once for each message, in this thread: starting Node and loading the CLI anew costs three times
 * what a diff does. The CLI is asked by its arguments alone, and its entry runs again as each import has a new query.
 */
import { type MessagePort, parentPort, workerData } from "node:worker_threads";

const { entry, config } = workerData as { entry: string; config: string }; // redocly.ts gives them
const port = parentPort as MessagePort; // this is a thread
const options = ["--config", config, "--lint-config", "off", "--format", "json", "--fail-on", "none"];
let runs = 0;
let output = "";
let words = "";

process.stdout.write = (text: string | Uint8Array) => {
  output += text;
  return true;
};
process.stderr.write = (text: string | Uint8Array) => {
  words += text;
  return true;
};
// The CLI exits when nothing is left to do, so the port must not keep the thread until then.
process.exit = ((code) => {
  port.ref();
  port.postMessage(code === 0 ? { output } : { failure: words });
}) as typeof process.exit; // it returns, since there is another run

port.on("message", async (files: readonly [string, string]) => {
  port.unref();
  output = "";
  words = "";
  process.argv = [process.execPath, entry, "diff", ...files, ...options];
  await import(`${entry}?${runs++}`);
});
