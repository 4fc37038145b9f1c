/** A mock of the contract that follows its edits without closing its port, and keeps the last good state of it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";
import { lintDocuments } from "@onvy/contract/lint";
import { type Save, watchContract } from "@onvy/contract/watch";
import { openDoor } from "./door.ts";

const PORTS = Array.from({ length: 10 }, (_, index) => 4010 + index);
const folder = mkdtempSync(join(tmpdir(), "onvy-mock-"));
const served = join(folder, "onvy.yaml");
const door = await openDoor(PORTS);
const say = (colour: "red" | "yellow" | "green", line: string): void => console.log(styleText(colour, line));

if (!door.url.endsWith(`:${PORTS[0]}`))
  say("yellow", `Port ${PORTS[0]} is taken: the mock is on another one.`);
console.log(`Mock of openapi/onvy.yaml: ${door.url} (any X-API-Key is accepted; Ctrl-C stops it)`);

let turn = Promise.resolve();
let latest: Save | undefined;
const stop = watchContract((save) => {
  latest = save;
  turn = turn.then(() => follow(save));
});

async function follow(save: Save): Promise<void> {
  if (save !== latest) return; // a later one is there already
  if (save.problem !== undefined) {
    door.fallBehind(save.problem);
    return say("red", `${save.problem}\n  The mock goes on with the last good state.`);
  }
  const began = performance.now();
  writeFileSync(served, save.text);
  try {
    await door.serve(served);
  } catch (error) {
    const problem = `openapi/onvy.yaml ${error instanceof Error ? error.message : error}`;
    door.fallBehind(problem);
    return say("red", `${problem}\n  The mock goes on with the last good state.`);
  }
  say("green", `The mock serves openapi/onvy.yaml as saved (${Math.round(performance.now() - began)} ms)`);
  void lint(save);
}

/** What can be served may still break a rule of the house. */
async function lint(save: Save): Promise<void> {
  // The file may have been saved again, and be no document now: that is told by what follows it.
  for (const problem of await lintDocuments("onvy.yaml").catch(({ message }: Error) => [message]))
    if (save === latest) say("yellow", problem);
}

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    stop();
    rmSync(folder, { recursive: true, force: true });
    void door.close().then(() => process.exit(0));
  });
