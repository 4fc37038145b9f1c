import { styleText } from "node:util";
import { runNode, turbo } from "./turbo.ts";
import { viewRun } from "./view.ts";

const checks = ["lint", "typecheck", "build", "test", "flows"];
// Tasks that nothing failed is needed for go on, so that one run names every failure. While some wait for programs that
// they started, another half as many as there are processors goes on.
const options = ["--continue=dependencies-successful", "--log-order=grouped", "--concurrency=150%"];

/** Runs `start` or `test` and returns the exit code. */
export async function main(command: string, args: readonly string[]): Promise<number> {
  if (command === "start") return start();
  if (command !== "test") throw new Error(`There is no command ${command}.`);
  const run = ["run", ...checks, ...options, ...args];
  const steady = process.stdout.isTTY && process.env.CI === undefined && args.length === 0;
  if (steady) return viewRun(run);
  return (await turbo(run, "inherit")).ended;
}

/** The main job: what it needs is made without a word, unless it fails. */
async function start(): Promise<number> {
  const began = Date.now();
  const { output, ended } = await turbo(
    ["run", "lint", "build", "--filter=@onvy/client...", "--output-logs=errors-only", ...options],
    "pipe",
  );
  let words = "";
  for (const stream of output)
    stream.on("data", (chunk) => {
      words += chunk;
    });
  const code = await ended;
  if (code !== 0) {
    process.stderr.write(words);
    return code;
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(styleText("dim", `Contract linted, types generated, client built in ${seconds} s.`));
  return (await runNode(["apps/mock/src/start.ts"], "inherit")).ended;
}
