import { join } from "node:path";
import { bundleProgram } from "../bundle.ts";
import { execute } from "../execute.ts";
import { installFixture, writeFiles } from "../project.ts";
import type { Target } from "../target.ts";
import { noSecondFetch, noWebhooks, oneWay } from "./reasons.ts";

/** A page that a Node process imitates; `host` is a module of `fixtures/dom` that sets one up. */
function domTarget(
  id: string,
  name: string,
  traits: Pick<Target, "runtime" | "notClaimed" | "followsRedirects">,
): Target {
  return {
    id,
    name,
    clientSide: true,
    ...traits,
    async run(stage) {
      const tools = await installFixture("dom");
      const { folder, script } = await bundleProgram(id, stage, { fixture: "dom" });
      await writeFiles(folder, { "bundle.js": script });
      const command = ["node", join(tools, `${id}.mjs`), join(folder, "bundle.js")];
      const { output, errors } = await execute(command, { cwd: folder });
      return errors + output;
    },
  };
}

export const jsdom = domTarget("jsdom", "jsdom, with Node's fetch", {
  runtime: /jsdom\/31/,
  notClaimed: { identity: oneWay, receiver: noWebhooks },
});

export const jsdomXhr = domTarget("jsdom-xhr", "jsdom, with whatwg-fetch", {
  runtime: /jsdom\/31/,
  notClaimed: {
    identity: oneWay,
    foreign: noSecondFetch,
    webhook: noWebhooks,
    receiver: noWebhooks,
    stream: "whatwg-fetch has no streams",
  },
  followsRedirects: true,
});

export const happyDom = domTarget("happy-dom", "happy-dom", {
  runtime: /HappyDOM\/21/,
  notClaimed: { identity: oneWay, foreign: noSecondFetch, receiver: noWebhooks },
});
