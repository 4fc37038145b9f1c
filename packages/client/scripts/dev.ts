/** Regenerates and builds the client after each save of the contract, one at a time, the latest only. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Save, watchContract } from "@onvy/contract/watch";

let latest: Save | undefined;
let turn = Promise.resolve();

watchContract((save) => {
  latest = save;
  turn = turn.then(() => follow(save));
});

async function follow(save: Save): Promise<void> {
  if (save !== latest || save.problem !== undefined) return; // the mock says what is wrong
  const began = performance.now();
  if (!(await ran("pnpm", "run", "codegen")) || !(await ran("tsdown", "--logLevel", "error"))) return;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Types and client are of openapi/onvy.yaml as saved (${seconds} s)`);
}

async function ran(command: string, ...args: string[]): Promise<boolean> {
  const [status] = await once(spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] }), "exit");
  return status === 0;
}
